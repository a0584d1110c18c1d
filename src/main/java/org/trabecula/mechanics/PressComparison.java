// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.Optional;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.morphometry.Tomography;
import org.trabecula.scenario.Ages;

/**
 * A honeycomb under the press, compared with the same honeycomb at 30.
 *
 * <p>All shares are of what it was at 30, and 1 there.
 *
 * @param volume share of the bone volume, counted as the life table does
 * @param stiffness share of the stiffness the press finds
 * @param strength share of the strength the press finds
 * @param exponent the power of volume that it finds where the bone of 30 thins evenly
 * @param thinned share of the strength, had all the volume gone by even thinning
 * @param cut share of the strength, had all the volume gone by cutting struts at random
 */
public record PressComparison(
    double volume,
    double stiffness,
    double strength,
    DensityExponent exponent,
    double thinned,
    double cut) {
  /** Which struts are cut for the comparison. */
  private static final long SEED = 1;

  /**
   * Presses a life's honeycomb at an age in years, and what it might have become instead; empty
   * where there is hardly any bone at 30 to compare with.
   */
  public static Optional<PressComparison> of(
      HoneycombLife life, double age, PressParameters parameters) {
    Tissue tissue = parameters.tissue();
    PressedBone young = PressedBone.of(life.at(Ages.YOUNG), tissue);
    if (!young.isComparable()) {
      return Optional.empty();
    }
    PressedBone now = PressedBone.of(life.at(age), tissue);
    double ofFrame = now.state().boneVolume() / young.state().boneVolume();
    double lost = Math.max(0, 1 - ofFrame);
    PressedBone thinned = PressedBone.of(BoneLoss.thinned(young.state(), lost), tissue);
    PressedBone cut = PressedBone.of(BoneLoss.cut(young.state(), lost, SEED), tissue);
    return Optional.of(
        new PressComparison(
            scannedVolume(life, age),
            now.curve().stiffness() / young.curve().stiffness(),
            now.curve().strength() / young.curve().strength(),
            DensityExponent.of(young, parameters),
            thinned.curve().strength() / young.curve().strength(),
            cut.curve().strength() / young.curve().strength()));
  }

  /** BV/TV as a share of that at 30, counted as the life table does. */
  static double scannedVolume(HoneycombLife life, double age) {
    Tomography tomography = new Tomography(life);
    return tomography.at(age).boneVolumeFraction() / tomography.at(Ages.YOUNG).boneVolumeFraction();
  }

  /** The share of the strength that density alone tells. */
  public double byDensity(StrengthParameters parameters) {
    return new RelativeStrength(1, parameters).at(volume);
  }
}
