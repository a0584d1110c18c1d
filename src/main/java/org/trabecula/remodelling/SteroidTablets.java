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

  /**
   * What is left of the effect on removal, which fades as the body adapts. Once tablets are stopped
   * the body is still adapted, and it is below 0 for a while.
   */
  double onRemoving(SystemicSignals signals, double adaptation) {
    return signals.steroidRemoves() ? signals.steroid() - removingAdaptation * adaptation : 0;
  }

  /**
   * What is left of the effect on building, of which a part stays; below 0 for a while after
   * stopping.
   */
  double onBuilding(SystemicSignals signals, double adaptation) {
    return signals.steroidWeakensBuilding()
        ? signals.steroid() - buildingAdaptation * adaptation
        : 0;
  }

  /**
   * The multiple that an effect makes of what it acts on.
   *
   * @param full the multiple at the full effect
   * @param effect what is left of it, 1 = full
   */
  static double multiple(double full, double effect) {
    return effect == 0 ? 1 : Math.pow(full, effect);
  }
}
