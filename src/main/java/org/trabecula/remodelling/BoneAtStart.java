// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** The bone with which a simulated life begins: a child's, healthy, in balance for its size. */
final class BoneAtStart {

  private BoneAtStart() {}

  static RemodellingState of(TissueParameters tissue) {
    RemodellingState state = new RemodellingState();
    state.waitingSites = 1;
    state.osteoclasts = 1;
    state.preosteoblasts = 1;
    state.liningCells = 1;
    state.osteoblasts = 1;
    fill(state.spineTrabecular, tissue.spineTrabecular().turnover().value(), tissue);
    fill(state.spineCortical, tissue.spineCortical().turnover().value(), tissue);
    fill(state.hipTrabecular, tissue.hipTrabecular().turnover().value(), tissue);
    fill(state.hipCortical, tissue.hipCortical().turnover().value(), tissue);
    fill(state.neckCortical, tissue.neckCortical().turnover().value(), tissue);
    return state;
  }

  private static void fill(BoneState bone, double turnover, TissueParameters tissue) {
    bone.volume = 1;
    bone.young = BoneDensity.steadyYoung(turnover, tissue);
  }
}
