// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** Reads a moment of the model as the quantities that people measure. */
final class LifeRecorder {
  private final TissueParameters tissue;
  private final OsteoblastLineage osteoblasts;
  private final BoneTissue bone;
  private final BoneDensity density;
  private final Cavities cavities;

  LifeRecorder(
      TissueParameters tissue,
      OsteoblastLineage osteoblasts,
      BoneTissue bone,
      BoneDensity density,
      Cavities cavities) {
    this.tissue = tissue;
    this.osteoblasts = osteoblasts;
    this.bone = bone;
    this.density = density;
    this.cavities = cavities;
  }

  /**
   * The point of a moment.
   *
   * @param size size of the skeleton, full-grown = 1
   * @param growth how fast it grows, as a share of what it is, 1/year
   * @param cut share of the struts that is cut, 0 to 1
   * @param soft share of bone that stays soft, 0 to 1
   * @param walls thickness of the walls just finished, young = 1
   * @param calcium the calcium that flows in a day
   */
  LifePoint point(
      RemodellingState state,
      SystemicSignals signals,
      double size,
      double growth,
      double cut,
      double soft,
      double walls,
      CalciumFlows calcium) {
    double depth = cavities.relativeDepth(state, signals);
    double formation = bone.trabecularFormation(state, signals);
    double resting = osteoblasts.joiningWithoutCavity(state, signals);
    double hard = size * (1 - soft);
    double spine = density.lumbarSpine(state, hard);
    return new LifePoint(
        signals.age(),
        spine,
        density.totalHip(state, hard),
        density.femoralNeck(state, hard),
        spine * density.arthritis(signals.age()),
        signals.estrogen(),
        signals.calcium().pth(),
        signals.calcium().bloodCalcium(),
        signals.calcium().absorbed(),
        state.osteoclasts,
        state.osteoblasts,
        bone.trabecularResorption(state),
        formation + growth,
        cavities.activationFrequency(state, signals),
        depth * tissue.cavityDepth().value(),
        walls * tissue.wallThickness().value(),
        size * state.spineTrabecular.volume,
        cut,
        (resting * formation + growth) / (formation + growth),
        size * state.spineCortical.volume,
        calcium);
  }

  /** The wall that teams at work would leave if nothing changed, young = 1. */
  double wall(RemodellingState state, SystemicSignals signals) {
    return cavities.relativeDepth(state, signals) * osteoblasts.refill(state, signals);
  }
}
