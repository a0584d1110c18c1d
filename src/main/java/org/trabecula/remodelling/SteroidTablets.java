// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** How strongly steroid tablets act, by their dose and by how far the body has adapted. */
final class SteroidTablets {
  private final DoseEffect onCells;
  private final DoseEffect onGut;
  private final double removingAdaptation;
  private final double buildingAdaptation;

  SteroidTablets(GlucocorticoidParameters parameters) {
    onCells = new DoseEffect(parameters.halfEffectDose(), parameters.doseExponent());
    onGut = new DoseEffect(parameters.gutHalfEffectDose(), parameters.gutDoseExponent());
    removingAdaptation = parameters.removingAdaptation().value();
    buildingAdaptation = parameters.buildingAdaptation().value();
  }

  /**
   * The effect on bone cells before any adaptation, 0 to 1.
   *
   * @param prednisone mg/day
   */
  double effect(double prednisone) {
    return onCells.at(prednisone);
  }

  /**
   * The effect on gut and kidney, 0 to 1; it takes larger doses.
   *
   * @param prednisone mg/day
   */
  double effectOnGut(double prednisone) {
    return onGut.at(prednisone);
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
