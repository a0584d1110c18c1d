// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trabecula.morphometry.TurnoverIndices;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Scenario;

/**
 * The share of the honeycomb's surface that is at work follows the model.
 *
 * <p>The model's share is its activation frequency times the time that a unit takes. The
 * honeycomb's is larger throughout, for its cavities are bowls on round struts, and more of them
 * are needed for the same volume; it must rise and fall with the model's.
 */
class SurfaceAtWorkTest {
  private static final int SEEDS = 3;
  private static final int MONTHS = 12;

  private record Shares(double honeycomb, double model) {
    double excess() {
      return honeycomb / model;
    }
  }

  @Test
  void followsTheModelThroughAWomansLife() {
    assertFollows(SimulatedLives::woman, new int[] {30, 40, 52, 60, 75, 85});
  }

  @Test
  void followsTheModelThroughAMansLife() {
    assertFollows(SimulatedLives::man, new int[] {30, 45, 60, 75, 85});
  }

  @Test
  void ofTheTimeAtWorkAThirdIsDiggingAndWaiting() {
    HoneycombLife life = SimulatedLives.honeycomb(SimulatedLives.woman(1));
    double eroded = 0;
    double all = 0;
    for (int month = 0; month < MONTHS; month++) {
      TurnoverIndices indices = TurnoverIndices.of(life.at(40 + month / (double) MONTHS));
      eroded += indices.erodedSurface();
      all += indices.surfaceAtWork();
    }
    assertThat(eroded / all).isCloseTo(0.21 / 0.61, within(0.03));
  }

  @Test
  void itsShareIsItsOwnActivationFrequencyTimesTheDuration() {
    HoneycombLife life = SimulatedLives.honeycomb(SimulatedLives.woman(1));
    double frequency = TurnoverIndices.activationFrequency(life, life.at(40.5));
    double share =
        IntStream.range(0, MONTHS)
            .mapToDouble(month -> 40 + month / (double) MONTHS)
            .map(age -> TurnoverIndices.of(life.at(age)).surfaceAtWork())
            .average()
            .orElseThrow();
    assertThat(share).isCloseTo(0.61 * frequency, within(0.05 * share));
  }

  private static void assertFollows(LongFunction<Scenario> person, int[] ages) {
    List<Shares> shares = IntStream.of(ages).mapToObj(age -> mean(person, age)).toList();
    double young = shares.get(0).excess();
    assertThat(young).isBetween(1.6, 2.4);
    assertThat(shares).allSatisfy(each -> assertThat(each.excess() / young).isBetween(0.84, 1.15));
    assertThat(shares.get(ages.length - 1).honeycomb())
        .isGreaterThan(1.2 * shares.get(0).honeycomb());
  }

  /** The mean over seeds and months of a year of life. */
  private static Shares mean(LongFunction<Scenario> person, int age) {
    double honeycomb = 0;
    double model = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Life life = SimulatedLives.life(person.apply(seed));
      HoneycombLife bone = SimulatedLives.honeycomb(life);
      for (int month = 0; month < MONTHS; month++) {
        double at = age + month / (double) MONTHS;
        honeycomb += TurnoverIndices.of(bone.at(at)).surfaceAtWork();
        model += life.at(at).activationFrequency() * duration(bone.unit(0));
      }
    }
    return new Shares(honeycomb / (SEEDS * MONTHS), model / (SEEDS * MONTHS));
  }

  private static double duration(BasicMulticellularUnit unit) {
    return unit.resorptionTime() + unit.reversalTime() + unit.formationTime();
  }
}
