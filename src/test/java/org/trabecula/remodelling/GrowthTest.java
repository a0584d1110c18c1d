// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.Smoking;

/** The years from 10 to the peak. */
class GrowthTest {
  private static final AgeSpan YOUTH = new AgeSpan(10, 20);

  private final LifeSimulator simulator =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));

  @ParameterizedTest
  @EnumSource(Sex.class)
  void densityPeaksInTheTwenties(Sex sex) {
    Life life = simulator.simulate(Scenario.ordinary("", sex));
    assertThat(peakAge(life, LifePoint::lumbarSpineBmd)).isBetween(19.0, 30.0);
    assertThat(peakAge(life, LifePoint::femoralNeckBmd)).isBetween(17.0, 26.0);
    assertThat(life.at(10).lumbarSpineBmd()).isLessThan(0.75 * life.at(25).lumbarSpineBmd());
  }

  @Test
  void whatHappensInYouthShiftsThePeak() {
    assertThat(peakWith(new Calcium(YOUTH, 300))).isLessThan(1);
    assertThat(peakWith(new Calcium(YOUTH, 1600))).isGreaterThan(1);
    assertThat(peakWith(new Smoking(YOUTH, 20))).isLessThan(1);
    assertThat(peakWith(new BodyMassIndex(YOUTH, 15.5))).isLessThan(1);
    assertThat(peakWith(new Exercise(YOUTH, Exercise.Level.STRENGTH_AND_IMPACT))).isGreaterThan(1);
  }

  private double peakWith(Factor factor) {
    Scenario woman = Scenario.ordinary("", Sex.FEMALE);
    return simulator.simulate(woman.with(factor)).at(35).lumbarSpineBmd()
        / simulator.simulate(woman).at(35).lumbarSpineBmd();
  }

  private static double peakAge(Life life, ToDoubleFunction<LifePoint> quantity) {
    return life.points().stream().max(Comparator.comparingDouble(quantity)).orElseThrow().age();
  }
}
