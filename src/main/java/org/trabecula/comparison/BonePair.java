// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

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

  /** A life and its bone. */
  public record Lived(Life life, HoneycombLife honeycomb) {}

  /** Measures two bones at an age. */
  public static BonePair at(double age, Lived left, Lived right, PairGrain grain) {
    double peak = Math.max(peak(left), peak(right));
    StructuralIndices first = StructuralIndices.of(left.honeycomb(), age);
    StructuralIndices second = StructuralIndices.of(right.honeycomb(), age);
    return new BonePair(
        age,
        Gap.between(density(left, age, peak), density(right, age, peak), grain.density().value()),
        Gap.between(first.strutsCut(), second.strutsCut(), grain.struts().value()),
        Gap.inPercent(
            first.trabecularSeparation(),
            second.trabecularSeparation(),
            grain.holes().value()));
  }

  private static double peak(Lived lived) {
    return lived.life().peak(LifePoint::lumbarSpineBmd);
  }

  private static double density(Lived lived, double age, double peak) {
    return PERCENT * lived.life().value(LifePoint::lumbarSpineBmd, age) / peak;
  }
}
