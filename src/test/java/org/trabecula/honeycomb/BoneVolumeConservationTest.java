// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.LongKnownLives;

/** The model says how much bone there is; the honeycomb has just that much. */
class BoneVolumeConservationTest {
  /** Share of the peak by which the honeycomb may be off, also while a medicine builds. */
  private static final double ALLOWED = 0.01;

  static Stream<Scenario> lives() {
    return Stream.of(
            LongKnownLives.all(),
            Arrays.stream(Medicine.values()).map(BoneVolumeConservationTest::taking),
            LongStream.range(0, 25).mapToObj(SimulatedLives::random))
        .flatMap(lives -> lives);
  }

  private static Scenario taking(Medicine medicine) {
    return SimulatedLives.woman(3, new MedicineCourse(new AgeSpan(66, 68), medicine))
        .withTitle(medicine.name());
  }

  @ParameterizedTest
  @MethodSource("lives")
  void volumeIsTheModelsInEveryMonthAndProfilesHoldIt(Scenario scenario) {
    Life life = SimulatedLives.life(scenario);
    HoneycombLife honeycomb = SimulatedLives.honeycomb(life);
    double peak = life.peak(LifePoint::trabecularVolume);
    for (LifePoint point : life.points()) {
      assertThat(honeycomb.relativeVolume(point.age()))
          .as("%s at %.2f", scenario.title(), point.age())
          .isCloseTo(point.trabecularVolume(), within(ALLOWED * peak));
    }
    for (int month = 0; month <= 90 * 12; month += 31) {
      double age = 10 + month / 12.0;
      assertThat(honeycomb.at(age).boneVolume())
          .as("%s at %.2f", scenario.title(), age)
          .isCloseTo(honeycomb.volume(age), within(1e-3));
    }
  }
}
