// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** Reads a moment of the model as the quantities that people measure. */
final class LifeRecorder {
  private final TissueParameters tissue;
  private final OsteoclastLineage osteoclasts;
  private final OsteoblastLineage osteoblasts;
  private final BoneTissue bone;
  private final MedicinesInBody medicines;
  private final BoneDensity density;

  LifeRecorder(
      TissueParameters tissue,
      OsteoclastLineage osteoclasts,
      OsteoblastLineage osteoblasts,
      BoneTissue bone,
      MedicinesInBody medicines,
      BoneDensity density) {
    this.tissue = tissue;
    this.osteoclasts = osteoclasts;
    this.osteoblasts = osteoblasts;
    this.bone = bone;
    this.medicines = medicines;
    this.density = density;
  }

  LifePoint point(RemodellingState state, SystemicSignals signals) {
    double resorption = bone.trabecularResorption(state);
    double depth = relativeDepth(state, signals);
    double depthInMicrometres = depth * tissue.cavityDepth().value();
    // The same removal takes more births of units when each digs less deep.
    double births = resorption / tissue.trabecularTurnover().value() / depth;
    return new LifePoint(
        signals.age(),
        density.lumbarSpine(state),
        density.totalHip(state),
        Double.NaN,
        density.lumbarSpineScan(state, signals.age()),
        signals.estrogen(),
        signals.calcium().pth(),
        signals.calcium().bloodCalcium(),
        signals.calcium().absorbed(),
        state.osteoclasts,
        state.osteoblasts,
        resorption,
        bone.trabecularFormation(state, signals),
        births * tissue.activationFrequency().value(),
        depthInMicrometres,
        depthInMicrometres * osteoblasts.refill(state, signals),
        state.trabecularVolume,
        osteoblasts.joiningWithoutCavity(state, signals));
  }

  /** Longer-lived osteoclasts dig deeper, young = 1. */
  private double relativeDepth(RemodellingState state, SystemicSignals signals) {
    double death = osteoclasts.apoptosis(state, signals) * medicines.depthDeath(state);
    return Math.pow(death, -tissue.depthByLifetime().value());
  }
}
