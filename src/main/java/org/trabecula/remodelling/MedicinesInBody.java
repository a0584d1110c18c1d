// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** Medicines, and the body's answers to them, as they come and go. */
final class MedicinesInBody {
  private final double bisphosphonateDeath;
  private final double bisphosphonateHalf;
  private final double depthExponent;
  private final double surfaceTime;
  private final double returnShare;
  private final double releaseTime;
  private final double largestBlock;
  private final double halfEffectAmount;
  private final double eliminationRate;
  private final double deathWithoutRankl;
  private final double romosozumabTime;
  private final double steroidAdaptationTime;
  private final double counterSignalTime;

  MedicinesInBody(RemodellingParameters parameters) {
    MedicineParameters.Bisphosphonate bisphosphonate = parameters.medicines().bisphosphonate();
    bisphosphonateDeath = bisphosphonate.osteoclastApoptosis().value();
    bisphosphonateHalf = bisphosphonate.halfEffectAmount().value();
    depthExponent = bisphosphonate.depthExponent().value();
    surfaceTime = bisphosphonate.surfaceTime().value();
    returnShare = bisphosphonate.returnShare().value();
    releaseTime = bisphosphonate.releaseTime().value();
    MedicineParameters.Denosumab denosumab = parameters.medicines().denosumab();
    largestBlock = denosumab.largestBlock().value();
    halfEffectAmount = denosumab.halfEffectAmount().value();
    eliminationRate = denosumab.eliminationRate().value();
    deathWithoutRankl = denosumab.osteoclastDeath().value();
    romosozumabTime = parameters.medicines().romosozumab().levelTime().value();
    steroidAdaptationTime = parameters.glucocorticoid().adaptationTime().value();
    counterSignalTime = parameters.medicines().counterSignal().time().value();
  }

  void change(RemodellingState state, SystemicSignals signals, RemodellingState rate) {
    double surface = state.surfaceBisphosphonate;
    double buried = state.buriedBisphosphonate;
    rate.surfaceBisphosphonate = (signals.bisphosphonate() + buried - surface) / surfaceTime;
    rate.buriedBisphosphonate = (returnShare * surface - buried) / releaseTime;
    rate.denosumab = -eliminationRate * state.denosumab;
    rate.romosozumab = (signals.romosozumab() - state.romosozumab) / romosozumabTime;
    rate.steroidAdaptation = (signals.steroid() - state.steroidAdaptation) / steroidAdaptationTime;
    rate.counterSignal = (signals.counterSignalDrive() - state.counterSignal) / counterSignalTime;
  }

  /** The share of RANKL that denosumab blocks, 0 to 1. */
  double ranklBlocked(RemodellingState state) {
    return state.denosumab == 0
        ? 0
        : largestBlock * state.denosumab / (state.denosumab + halfEffectAmount);
  }

  /**
   * Death of osteoclasts by medicines, without them = 1: bisphosphonate kills those that dig, and
   * without RANKL they do not live on.
   */
  double osteoclastDeath(RemodellingState state) {
    double blocked = ranklBlocked(state);
    return 1 + bisphosphonateDeath(state) * (1 - blocked) + deathWithoutRankl * blocked;
  }

  /** It rises steeply with the first of it on the surface, and less with all that follows. */
  private double bisphosphonateDeath(RemodellingState state) {
    double surface = state.surfaceBisphosphonate;
    return surface == 0 ? 0 : bisphosphonateDeath * surface / (surface + bisphosphonateHalf);
  }

  /**
   * How far bisphosphonate makes cavities shallower, in terms of osteoclast life; without it = 1.
   */
  double depthDeath(RemodellingState state) {
    return Math.pow(1 + bisphosphonateDeath(state), depthExponent);
  }

  /** An exponential that is exactly 1 without medicine, as it is in most lives. */
  static double exponential(double exponent) {
    return exponent == 0 ? 1 : Math.exp(exponent);
  }
}
