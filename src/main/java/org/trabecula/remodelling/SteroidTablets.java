// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** How strongly steroid tablets act, by their dose and by how far the body has adapted. */
final class SteroidTablets {
  private final double halfEffect;
  private final double exponent;
  private final double removingAdaptation;
  private final double buildingAdaptation;

  SteroidTablets(GlucocorticoidParameters parameters) {
    exponent = parameters.doseExponent().value();
    halfEffect = Math.pow(parameters.halfEffectDose().value(), exponent);
    removingAdaptation = parameters.removingAdaptation().value();
    buildingAdaptation = parameters.buildingAdaptation().value();
  }

  /**
   * The effect before any adaptation, 0 to 1.
   *
   * @param prednisone mg/day
   */
  double effect(double prednisone) {
    if (prednisone == 0) {
      return 0;
    }
    double dose = Math.pow(prednisone, exponent);
    return dose / (dose + halfEffect);
  }

  /** What is left of the effect on removal, which fades as the body adapts. */
  double onRemoving(SystemicSignals signals, double adaptation) {
    return signals.steroidRemoves()
        ? Math.max(0, signals.steroid() - removingAdaptation * adaptation)
        : 0;
  }

  /** What is left of the effect on building, of which a part stays. */
  double onBuilding(SystemicSignals signals, double adaptation) {
    return signals.steroidWeakensBuilding()
        ? Math.max(0, signals.steroid() - buildingAdaptation * adaptation)
        : 0;
  }
}
