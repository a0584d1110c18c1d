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

  /**
   * The point of a moment.
   *
   * @param size size of the skeleton, full-grown = 1
   * @param growth how fast it grows, as a share of what it is, 1/year
   * @param cut share of the struts that is cut, 0 to 1
   * @param calcium the calcium that flows in a day
   */
  LifePoint point(
      RemodellingState state,
      SystemicSignals signals,
      double size,
      double growth,
      double cut,
      CalciumFlows calcium) {
    double depth = relativeDepth(state, signals);
    double formation = bone.spongyFormation(state, signals);
    double resting = osteoblasts.joiningWithoutCavity(state, signals);
    double spine = density.lumbarSpine(state, size);
    return new LifePoint(
        signals.age(),
        spine,
        density.totalHip(state, size),
        density.femoralNeck(state, size),
        spine * density.arthritis(signals.age()),
        signals.estrogen(),
        signals.calcium().pth(),
        signals.calcium().bloodCalcium(),
        signals.calcium().absorbed(),
        state.osteoclasts,
        state.osteoblasts,
        bone.spongyResorption(state),
        formation + growth,
        activationFrequency(state, depth),
        depth * tissue.cavityDepth().value(),
        depth * tissue.wallThickness().value() * osteoblasts.refill(state, signals),
        size * state.spineSpongy.volume,
        cut,
        (resting * formation + growth) / (formation + growth),
        size * state.spineCompact.volume,
        calcium);
  }

  /** Births of units at a place on the surface, 1/year. */
  double activationFrequency(RemodellingState state, SystemicSignals signals) {
    return activationFrequency(state, relativeDepth(state, signals));
  }

  /** Depth of a finished cavity, µm. */
  double cavityDepth(RemodellingState state, SystemicSignals signals) {
    return relativeDepth(state, signals) * tissue.cavityDepth().value();
  }

  /** The same removal takes more births of units when each digs less deep. */
  private double activationFrequency(RemodellingState state, double depth) {
    double resorption = bone.spongyResorption(state);
    return tissue.activationFrequency().value()
        * resorption
        / tissue.spineSpongy().turnover().value()
        / depth;
  }

  /** Longer-lived osteoclasts dig deeper, old ones less deep, young = 1. */
  private double relativeDepth(RemodellingState state, SystemicSignals signals) {
    double death = osteoclasts.apoptosis(state, signals) * medicines.depthDeath(state);
    return signals.cavityDepth() * Math.pow(death, -tissue.depthByLifetime().value());
  }
}
