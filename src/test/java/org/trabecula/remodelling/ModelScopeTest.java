// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;

class ModelScopeTest {
  private static final AgeSpan SPAN = new AgeSpan(40, 50);

  private final LifeSimulator simulator =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));

  static Stream<Arguments> notModelled() {
    return Stream.of(
        Arguments.of(new SexHormone(SPAN, SexHormone.DEFAULT), "sexHormone"),
        Arguments.of(new BodyMassIndex(SPAN, BodyMassIndex.DEFAULT), "bodyMassIndex"),
        Arguments.of(new Absorption(SPAN, Absorption.DEFAULT), "absorption"),
        Arguments.of(new ParathyroidGland(SPAN, ParathyroidGland.DEFAULT), "parathyroidGland"),
        Arguments.of(new MedicineCourse(SPAN, Medicine.ZOLEDRONATE), "zoledronate"),
        Arguments.of(new MedicineCourse(SPAN, Medicine.ABALOPARATIDE), "abaloparatide"),
        Arguments.of(new MedicineCourse(SPAN, Medicine.RALOXIFENE), "raloxifene"),
        Arguments.of(new MedicineCourse(SPAN, Medicine.AROMATASE_INHIBITOR), "aromataseInhibitor"));
  }

  @ParameterizedTest
  @MethodSource("notModelled")
  void refusesWhatItDoesNotHaveEvenAtItsDefault(Factor factor, String name) {
    List<Factor> life = new ArrayList<>();
    life.add(new Calcium(SPAN, 500));
    life.add(new Smoking(SPAN, 10));
    life.add(new MedicineCourse(SPAN, Medicine.ALENDRONATE));
    life.add(factor);
    Scenario scenario = Scenario.ordinary("", Sex.FEMALE).withLife(life);
    assertThatThrownBy(() -> simulator.simulate(scenario))
        .isInstanceOf(NotModelledException.class)
        .hasMessage("life[3]: " + name + " is not modelled yet");
  }

  @Test
  void letsEveryLifePassThatItCanLive() {
    assertThat(PrototypeLives.all().values()).allSatisfy(ModelScope::requireModelled);
  }
}
