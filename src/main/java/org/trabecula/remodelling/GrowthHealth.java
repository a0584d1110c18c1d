// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * How well a young skeleton grows: calcium, load, smoking, weight, hormones and steroid tablets.
 */
final class GrowthHealth {
  private final GrowthParameters growth;
  private final CalciumParameters calcium;
  private final SteroidTablets steroid;

  GrowthHealth(RemodellingParameters parameters) {
    growth = parameters.growth();
    calcium = parameters.calcium();
    steroid = new SteroidTablets(parameters.glucocorticoid());
  }

  /** Growth as a share of what it is in full health; not below 0. */
  double at(Exposure exposure) {
    double thinness = Math.max(0, growth.lowWeightBelow().value() - exposure.bodyMassIndex());
    double health =
        (1 + growth.calcium().value() * (calciumTaken(exposure) - 1))
            * Math.pow(exposure.load(), growth.load().value())
            * (1 - growth.smoking().value() * exposure.smoking())
            * (1 - growth.lowWeight().value() * thinness)
            * (1 - growth.lowSexHormone().value() * (1 - exposure.sexHormone()))
            * (1 - growth.steroid().value() * steroid.effect(exposure.prednisone()));
    return Math.max(0, health);
  }

  /** Calcium taken up, at the reference = 1: it levels off at high intakes. */
  private double calciumTaken(Exposure exposure) {
    return levelling(
            exposure.calcium()
                * exposure.absorption()
                * GutAndKidney.vitaminDEffect(exposure.vitaminD(), calcium))
        / levelling(calcium.intakeReference().value());
  }

  private double levelling(double intake) {
    return intake / (intake + calcium.halfCapacityIntake().value());
  }
}
