// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** Removing cells: sites wait, RANKL wakes them, osteoclasts dig and die. */
final class OsteoclastLineage {
  private final double lifetime;
  private final double waitingTime;
  private final double waitingLoss;
  private final double mostRankl;
  private final double osteoblastRankl;
  private final double steroidRankl;
  private final double steroidSurvival;
  private final double counterRankl;
  private final double romosozumabRankl;
  private final MedicinesInBody medicines;
  private final SteroidTablets steroid;

  OsteoclastLineage(RemodellingParameters parameters, MedicinesInBody medicines) {
    lifetime = parameters.cells().osteoclastTime().value();
    waitingTime = parameters.cells().waitingSiteTime().value();
    waitingLoss = parameters.cells().waitingSiteLoss().value();
    mostRankl = parameters.cells().mostRankl().value();
    osteoblastRankl = parameters.cells().osteoblastRankl().value();
    steroidRankl = parameters.glucocorticoid().rankl().value();
    steroidSurvival = parameters.glucocorticoid().osteoclastSurvival().value();
    counterRankl = parameters.medicines().counterSignal().rankl().value();
    romosozumabRankl = parameters.medicines().romosozumab().rankl().value();
    steroid = new SteroidTablets(parameters.glucocorticoid());
    this.medicines = medicines;
  }

  void change(RemodellingState state, SystemicSignals signals, RemodellingState rate) {
    double rankl = rankl(state, signals);
    double lost = (1 - waitingLoss) * rankl + waitingLoss;
    rate.waitingSites = (1 - lost * state.waitingSites) / waitingTime;
    double death = apoptosis(state, signals) * medicines.osteoclastDeath(state);
    rate.osteoclasts = (rankl * state.waitingSites - death * state.osteoclasts) / lifetime;
  }

  /** Death of osteoclasts but for medicines, young = 1. */
  double apoptosis(RemodellingState state, SystemicSignals signals) {
    double effect = steroid.onRemoving(signals, state.steroidAdaptation);
    return signals.osteoclastApoptosis() * SteroidTablets.multiple(1 - steroidSurvival, effect);
  }

  private double rankl(RemodellingState state, SystemicSignals signals) {
    double effect = steroid.onRemoving(signals, state.steroidAdaptation);
    double fromOsteoblasts = 1 - osteoblastRankl + osteoblastRankl * state.osteoblasts;
    double made =
        signals.rankl()
            * SteroidTablets.multiple(1 + steroidRankl, effect)
            * (1 - Math.min(1, romosozumabRankl * state.romosozumab))
            * MedicinesInBody.exponential(
                counterRankl * signals.counterSignalFelt() * state.counterSignal)
            * fromOsteoblasts;
    return Math.min(mostRankl, made) * (1 - medicines.ranklBlocked(state));
  }
}
