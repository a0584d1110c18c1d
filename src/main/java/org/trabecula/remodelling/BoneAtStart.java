// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** The bone with which a simulated life begins: young, healthy, not quite full-grown. */
final class BoneAtStart {

  private BoneAtStart() {}

  static RemodellingState of(TissueParameters tissue) {
    RemodellingState state = new RemodellingState();
    state.waitingSites = 1;
    state.osteoclasts = 1;
    state.preosteoblasts = 1;
    state.liningCells = 1;
    state.osteoblasts = 1;
    state.trabecularVolume = tissue.trabecularVolumeAtStart().value();
    state.corticalVolume = tissue.corticalVolumeAtStart().value();
    state.trabecularYoung =
        state.trabecularVolume
            * BoneDensity.steadyYoung(tissue.trabecularTurnover().value(), tissue);
    state.corticalYoung =
        state.corticalVolume * BoneDensity.steadyYoung(tissue.corticalTurnover().value(), tissue);
    return state;
  }
}
