// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.function.UnaryOperator;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** The parts of one body, with the program's own numbers, at an age of a life. */
final class HealthyAdult {
  static final RemodellingParameters NUMBERS = RemodellingParameters.read(new AssetReader());

  private HealthyAdult() {}

  /** A woman's ordinary life with something in it. */
  static Scenario woman(Factor... factors) {
    Scenario life = Scenario.ordinary("", Sex.FEMALE);
    for (Factor factor : factors) {
      life = life.with(factor);
    }
    return life;
  }

  /** What a body is exposed to. */
  static Exposure exposure(Scenario life, double age) {
    DosingPlan plan = new DosingPlan(life, NUMBERS.medicines());
    return new ExposureHistory(life, Constitution.AVERAGE, plan, NUMBERS, Life.FIRST_AGE).at(age);
  }

  /** What reaches bone. */
  static SystemicSignals signals(Scenario life, double age) {
    return new Physiology(life, Constitution.AVERAGE, NUMBERS)
        .signals(age, exposure(life, age), 0, 0, exposure(life, age).load(), BoneStrain.YOUNG);
  }

  /** A healthy young adult's bone, with a change. */
  static RemodellingState state(UnaryOperator<RemodellingState> change) {
    return change.apply(BoneAtStart.of(NUMBERS.tissue()));
  }

  static RungeKutta time() {
    MedicinesInBody medicines = new MedicinesInBody(NUMBERS);
    OsteoclastLineage osteoclasts = new OsteoclastLineage(NUMBERS, medicines);
    OsteoblastLineage osteoblasts = new OsteoblastLineage(NUMBERS);
    BoneTissue bone = new BoneTissue(NUMBERS.tissue(), osteoblasts);
    return new RungeKutta(new RemodellingEquations(osteoclasts, osteoblasts, bone, medicines));
  }
}
