// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.scenario.Scenario;

/** One body's hormones and habits, as bone feels them. */
final class Physiology {
  private final Estrogen estrogen;
  private final SteroidTablets steroid;
  private final GutAndKidney gutAndKidney;
  private final CalciumBalance balance;
  private final CellSignals cellSignals;
  private final Ageing ageing;
  private final double loss;

  Physiology(Scenario scenario, Constitution constitution, RemodellingParameters parameters) {
    loss = constitution.loss();
    ageing = new Ageing(parameters.ageing(), parameters.ageingActs() ? loss : 0);
    estrogen = new Estrogen(scenario, parameters);
    steroid = new SteroidTablets(parameters.glucocorticoid());
    gutAndKidney = new GutAndKidney(parameters, ageing);
    balance = new CalciumBalance(parameters.calcium(), parameters.parathyroid());
    cellSignals = new CellSignals(parameters, ageing);
  }

  /** How strongly bone answers to being loaded more at an age, young = 1. */
  double loadAnswer(double age) {
    return ageing.loadAnswer(age);
  }

  /**
   * What reaches bone at an age.
   *
   * @param boneRelease calcium that bone gives, mg/day
   * @param logPth logarithm of PTH a moment before
   * @param load mechanical load as bone feels it
   * @param strain how building answers to the amount of bone
   */
  SystemicSignals signals(
      double age,
      Exposure exposure,
      double boneRelease,
      double logPth,
      double load,
      BoneStrain strain) {
    double level = estrogen.level(age, exposure);
    double deficiency = loss * estrogen.deficiency(estrogen.onBone(level, exposure));
    double onGut = steroid.effectOnGut(exposure.prednisone());
    CalciumConditions day =
        gutAndKidney.conditions(age, exposure, estrogen.deficiency(level), onGut, boneRelease);
    double onCells = steroid.effect(exposure.prednisone());
    CalciumState calcium = balance.settle(day, logPth);
    return cellSignals.at(
        age, exposure, new HormoneSignals(level, deficiency, onCells, calcium), load, strain);
  }
}
