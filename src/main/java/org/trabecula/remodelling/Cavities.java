// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** How often units begin on a surface of trabecular bone, and how deep they dig: it cuts struts. */
final class Cavities {
  private final TissueParameters tissue;
  private final OsteoclastLineage osteoclasts;
  private final BoneTissue bone;
  private final MedicinesInBody medicines;

  Cavities(
      TissueParameters tissue,
      OsteoclastLineage osteoclasts,
      BoneTissue bone,
      MedicinesInBody medicines) {
    this.tissue = tissue;
    this.osteoclasts = osteoclasts;
    this.bone = bone;
    this.medicines = medicines;
  }

  /**
   * Births of units at a place on the surface, 1/year: the same removal takes more of them when
   * each digs less deep.
   */
  double activationFrequency(RemodellingState state, SystemicSignals signals) {
    double resorption = bone.trabecularResorption(state);
    return tissue.activationFrequency().value()
        * resorption
        / tissue.spineTrabecular().turnover().value()
        / relativeDepth(state, signals);
  }

  /** Depth of a finished cavity, µm. */
  double depth(RemodellingState state, SystemicSignals signals) {
    return relativeDepth(state, signals) * tissue.cavityDepth().value();
  }

  /** Longer-lived osteoclasts dig deeper, old ones less deep, young = 1. */
  double relativeDepth(RemodellingState state, SystemicSignals signals) {
    double death = osteoclasts.apoptosis(state, signals) * medicines.depthDeath(state);
    return signals.cavityDepth() * Math.pow(death, -tissue.depthByLifetime().value());
  }
}
