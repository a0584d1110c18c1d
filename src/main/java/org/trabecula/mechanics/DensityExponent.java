// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.function.ToDoubleFunction;
import org.trabecula.honeycomb.HoneycombState;

/**
 * The power of bone volume that the press finds where a bone thins evenly.
 *
 * @param stiffness the power that stiffness follows
 * @param strength the power that strength follows
 */
public record DensityExponent(double stiffness, double strength) {

  /** Presses a bone, and again after its surfaces have lost a layer. */
  public static DensityExponent of(HoneycombState state, PressParameters parameters) {
    return of(PressedBone.of(state, parameters.tissue()), parameters);
  }

  /** Presses what a pressed bone is after its surfaces have lost a layer. */
  public static DensityExponent of(PressedBone before, PressParameters parameters) {
    HoneycombState thinner = BoneLoss.thinned(before.state(), parameters.thinnedShare().value());
    PressedBone after = PressedBone.of(thinner, parameters.tissue());
    return new DensityExponent(
        power(before, after, PressCurve::stiffness), power(before, after, PressCurve::strength));
  }

  private static double power(
      PressedBone before, PressedBone after, ToDoubleFunction<PressCurve> measured) {
    double left = measured.applyAsDouble(after.curve()) / measured.applyAsDouble(before.curve());
    return Math.log(left) / Math.log(after.state().boneVolume() / before.state().boneVolume());
  }
}
