// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.scenario.Scenario;

/** One body's hormones and habits, as bone feels them. */
final class Physiology {
  private final Ageing ageing;
  private final Estrogen estrogen;
  private final SteroidTablets steroid;
  private final GutAndKidney gutAndKidney;
  private final CalciumBalance balance;
  private final CellSignals cellSignals;

  Physiology(Scenario scenario, RemodellingParameters parameters, double firstAge) {
    ageing = new Ageing(parameters.ageing(), parameters.ageingActs(), firstAge);
    estrogen = new Estrogen(scenario, parameters);
    steroid = new SteroidTablets(parameters.glucocorticoid());
    gutAndKidney = new GutAndKidney(parameters, ageing);
    balance = new CalciumBalance(parameters.calcium(), parameters.parathyroid());
    cellSignals = new CellSignals(parameters, ageing);
  }

  /**
   * What reaches bone at an age.
   *
   * @param boneRelease calcium that bone gives, mg/day
   * @param logPth logarithm of PTH a moment before
   */
  SystemicSignals signals(double age, Exposure exposure, double boneRelease, double logPth) {
    double level = estrogen.level(age, exposure);
    double deficiency = estrogen.deficiency(level);
    double steroidEffect = steroid.effect(exposure.prednisone());
    CalciumConditions day =
        gutAndKidney.conditions(age, exposure, deficiency, steroidEffect, boneRelease);
    return cellSignals.at(
        age, exposure, level, deficiency, steroidEffect, balance.settle(day, logPth));
  }
}
