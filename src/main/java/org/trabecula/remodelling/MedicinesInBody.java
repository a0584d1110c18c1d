// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** Medicines, and the body's answers to them, as they come and go. */
final class MedicinesInBody {
  private final double osteoclastDeath;
  private final double depthExponent;
  private final double surfaceTime;
  private final double returnShare;
  private final double releaseTime;
  private final double largestBlock;
  private final double halfEffectAmount;
  private final double eliminationRate;
  private final double steroidAdaptationTime;
  private final double counterSignalTime;

  MedicinesInBody(RemodellingParameters parameters) {
    MedicineParameters.Bisphosphonate bisphosphonate = parameters.medicines().bisphosphonate();
    osteoclastDeath = bisphosphonate.osteoclastApoptosis().value();
    depthExponent = bisphosphonate.depthExponent().value();
    surfaceTime = bisphosphonate.surfaceTime().value();
    returnShare = bisphosphonate.returnShare().value();
    releaseTime = bisphosphonate.releaseTime().value();
    MedicineParameters.Denosumab denosumab = parameters.medicines().denosumab();
    largestBlock = denosumab.largestBlock().value();
    halfEffectAmount = denosumab.halfEffectAmount().value();
    eliminationRate = denosumab.eliminationRate().value();
    steroidAdaptationTime = parameters.glucocorticoid().adaptationTime().value();
    counterSignalTime = parameters.medicines().counterSignal().time().value();
  }

  void change(RemodellingState state, SystemicSignals signals, RemodellingState rate) {
    double surface = state.surfaceBisphosphonate;
    double buried = state.buriedBisphosphonate;
    rate.surfaceBisphosphonate = (signals.bisphosphonate() + buried - surface) / surfaceTime;
    rate.buriedBisphosphonate = (returnShare * surface - buried) / releaseTime;
    rate.denosumab = -eliminationRate * state.denosumab;
    rate.steroidAdaptation = (signals.steroid() - state.steroidAdaptation) / steroidAdaptationTime;
    rate.counterSignal = (signals.counterSignalDrive() - state.counterSignal) / counterSignalTime;
  }

  /** The share of RANKL that denosumab blocks, 0 to 1. */
  double ranklBlocked(RemodellingState state) {
    return state.denosumab == 0
        ? 0
        : largestBlock * state.denosumab / (state.denosumab + halfEffectAmount);
  }

  /** Death of osteoclasts by bisphosphonate, without it = 1. */
  double osteoclastDeath(RemodellingState state) {
    return 1 + osteoclastDeath * state.surfaceBisphosphonate;
  }

  /** How far that death makes cavities shallower, in terms of osteoclast life; without it = 1. */
  double depthDeath(RemodellingState state) {
    return Math.pow(osteoclastDeath(state), depthExponent);
  }

  /** An exponential that is exactly 1 without medicine, as it is in most lives. */
  static double exponential(double exponent) {
    return exponent == 0 ? 1 : Math.exp(exponent);
  }
}
