// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** Without anything that changes, nothing changes. */
class SteadyStateTest {
  private static final double ROUNDING = 1e-12;

  private final RemodellingParameters parameters = RemodellingParameters.read(new AssetReader());

  @Test
  void theYoungAdultIsAnEquilibrium() {
    RemodellingState rate = new RemodellingState();
    equations().change(youngAdult(), youth(), rate);
    assertEqual(rate, new RemodellingState());
  }

  @Test
  void theYoungAdultStaysTheSameForACentury() {
    RemodellingState state = youngAdult();
    RungeKutta time = new RungeKutta(equations());
    for (int step = 0; step < 100 * OneLife.STEPS_PER_YEAR; step++) {
      time.step(state, youth(), 1.0 / OneLife.STEPS_PER_YEAR);
    }
    assertEqual(state, youngAdult());
  }

  @Test
  void aLifeWithoutAgeingOrHormoneLossComesToRestAtTheYoungAdult() {
    RemodellingParameters still = parameters.withoutAgeing().withoutEstrogenFall();
    Life life = new LifeSimulator(still).simulate(Scenario.ordinary("", Sex.FEMALE));
    LifePoint old = life.at(100);
    double young = parameters.sites().lumbarSpine().youngMean().value();
    // Cavities still go through a strut now and then, and what is cut stays cut.
    double reach = Math.pow(1 - old.scaffoldCut(), parameters.scaffold().memory().value());
    assertThat(old.scaffoldCut()).isBetween(0.0, 0.1);
    assertThat(old.trabecularVolume()).isCloseTo(reach, within(0.01));
    assertThat(old.lumbarSpineBmd()).isBetween(0.97 * reach * young, young);
    assertThat(old.balance()).isCloseTo(0, within(1e-3));
    assertThat(old.pth()).isCloseTo(1, within(5e-3));
    assertThat(old.wallThickness())
        .isCloseTo(parameters.tissue().wallThickness().value(), within(0.1));
  }

  private RemodellingEquations equations() {
    MedicinesInBody medicines = new MedicinesInBody(parameters);
    OsteoclastLineage osteoclasts = new OsteoclastLineage(parameters, medicines);
    OsteoblastLineage osteoblasts = new OsteoblastLineage(parameters);
    BoneTissue bone = new BoneTissue(parameters.tissue(), osteoblasts);
    return new RemodellingEquations(osteoclasts, osteoblasts, bone, medicines);
  }

  private RemodellingState youngAdult() {
    return BoneAtStart.of(parameters.tissue());
  }

  private static void assertEqual(RemodellingState state, RemodellingState expected) {
    assertThat(state)
        .usingRecursiveComparison()
        .withComparatorForType(
            (a, b) -> Math.abs(a - b) < ROUNDING ? 0 : Double.compare(a, b), Double.class)
        .isEqualTo(expected);
  }

  private static SystemicSignals youth() {
    CalciumState calcium = new CalciumState(0, 1, 1, 306.25, 0, 206.25, 100);
    return new SystemicSignals(
        25,
        1,
        calcium,
        1,
        1,
        1,
        1,
        1,
        1,
        1,
        0,
        1,
        1,
        1,
        1,
        0,
        BoneStrain.YOUNG,
        0,
        true,
        true,
        0,
        0,
        0,
        1);
  }
}
