// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import org.trabecula.density.ShareOfPeak;
import org.trabecula.honeycomb.LivingBone;
import org.trabecula.morphometry.StructuralIndices;

/**
 * What one of two bones has more of at one age, as it may be told.
 *
 * @param age years
 * @param density bone of the spine, % of the higher peak of both lives
 * @param struts lost, in 100 of those that there once were
 * @param holes the mean way through marrow from strut to strut, % of the narrower
 */
public record BonePair(double age, Gap density, Gap struts, Gap holes) {
  private static final double PERCENT = 100;

  /** Measures two bones at an age. */
  public static BonePair at(
      double age, LivingBone left, LivingBone right, ComparisonParameters parameters) {
    double peak = Math.max(peak(left), peak(right));
    StructuralIndices first = StructuralIndices.of(left.honeycomb(), age);
    StructuralIndices second = StructuralIndices.of(right.honeycomb(), age);
    return new BonePair(
        age,
        Gap.between(
            density(left, age, peak), density(right, age, peak), parameters.density().value()),
        Gap.between(first.strutsCut(), second.strutsCut(), parameters.struts().value()),
        Gap.inPercent(
            first.trabecularSeparation(),
            second.trabecularSeparation(),
            parameters.holes().value()));
  }

  private static double peak(LivingBone lived) {
    return ShareOfPeak.peakOfSpine(lived.life());
  }

  private static double density(LivingBone lived, double age, double peak) {
    return PERCENT * ShareOfPeak.ofSpineByAge(lived.life(), peak).applyAsDouble(age);
  }
}
