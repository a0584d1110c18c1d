// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** Building cells: called by removal, or from the lining of resting surface, they build and die. */
final class OsteoblastLineage {
  private final CellParameters cells;
  private final double lifetime;
  private final double reversalTime;
  private final double withoutCavity;
  private final double steroidApoptosis;
  private final double steroidPrecursors;
  private final double counterMaturation;
  private final MedicineParameters.Romosozumab romosozumab;
  private final SteroidTablets steroid;

  OsteoblastLineage(RemodellingParameters parameters) {
    cells = parameters.cells();
    lifetime = cells.osteoblastTime().value();
    reversalTime = cells.reversalTime().value();
    withoutCavity = cells.formationWithoutCavity().value();
    steroidApoptosis = parameters.glucocorticoid().osteoblastApoptosis().value();
    steroidPrecursors = parameters.glucocorticoid().precursorLoss().value();
    counterMaturation = parameters.medicines().counterSignal().maturation().value();
    romosozumab = parameters.medicines().romosozumab();
    steroid = new SteroidTablets(parameters.glucocorticoid());
  }

  void change(RemodellingState state, SystemicSignals signals, RemodellingState rate) {
    double called = supply(state, signals) * (coupled(state, signals) + withoutCavity);
    double ripened = ripened(state, signals);
    double fromLining = fromLining(state, signals);
    rate.preosteoblasts = (called - ripened) / reversalTime;
    rate.liningCells =
        (1 - state.liningCells) / cells.liningCellReturn().value()
            - liningCall(state, signals) * state.liningCells / cells.liningCellEmptying().value();
    double death = apoptosis(state, signals) / signals.osteoblastsSpared() * state.osteoblasts;
    rate.osteoblasts = (ripened + fromLining - death) / lifetime;
  }

  /** What one osteoblast builds, young = 1. */
  double output(RemodellingState state, SystemicSignals signals) {
    return (1 + romosozumab.output().value() * state.romosozumab) * counterEffect(state, signals);
  }

  /**
   * Wall that a team leaves in a cavity of usual depth, young = 1: fewer or shorter-lived, thinner.
   *
   * <p>What building medicines add goes beyond the edge of the cavity and makes its wall no
   * thicker.
   */
  double refill(RemodellingState state, SystemicSignals signals) {
    return supply(state, signals) * signals.wallThickness() / apoptosis(state, signals);
  }

  /** The share of joining osteoblasts that no cavity called, 0 to 1. */
  double joiningWithoutCavity(RemodellingState state, SystemicSignals signals) {
    double ripened = ripened(state, signals);
    double fromLining = fromLining(state, signals);
    double ripenedWithoutCavity =
        ripened * withoutCavity / (coupled(state, signals) + withoutCavity);
    return (ripenedWithoutCavity + fromLining) / (ripened + fromLining);
  }

  private double ripened(RemodellingState state, SystemicSignals signals) {
    return (1 + romosozumab.maturation().value() * state.romosozumab)
        * counterEffect(state, signals)
        * state.preosteoblasts;
  }

  private double fromLining(RemodellingState state, SystemicSignals signals) {
    return cells.liningCellYield().value()
        * liningCall(state, signals)
        * state.liningCells
        / cells.liningCellEmptying().value();
  }

  private double liningCall(RemodellingState state, SystemicSignals signals) {
    return signals.liningCall() + romosozumab.liningCells().value() * state.romosozumab;
  }

  private double supply(RemodellingState state, SystemicSignals signals) {
    double effect = steroid.onBuilding(signals, state.steroidAdaptation);
    return signals.supply() * SteroidTablets.multiple(1 - steroidPrecursors, effect);
  }

  private double coupled(RemodellingState state, SystemicSignals signals) {
    return (1 - withoutCavity) * signals.wallThickness() * state.osteoclasts;
  }

  private double apoptosis(RemodellingState state, SystemicSignals signals) {
    double effect = steroid.onBuilding(signals, state.steroidAdaptation);
    return signals.osteoblastApoptosis() * SteroidTablets.multiple(1 + steroidApoptosis, effect);
  }

  private double counterEffect(RemodellingState state, SystemicSignals signals) {
    return MedicinesInBody.exponential(
        -counterMaturation * signals.counterSignalFelt() * state.counterSignal);
  }
}
