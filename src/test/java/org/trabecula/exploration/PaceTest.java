// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class PaceTest {
  private final Scenario woman = Scenario.ordinary("a woman", Sex.FEMALE);

  @Test
  void aLifeFromThirtyToNinetyTakesFortyToEightySeconds() {
    assertThat(secondsFromThirtyToNinety(woman)).isBetween(40.0, 80.0);
    assertThat(secondsFromThirtyToNinety(Scenario.ordinary("a man", Sex.MALE)))
        .isBetween(40.0, 80.0);
  }

  @Test
  void playIsSlowestAtMenopause() {
    Scenario early = woman.with(new Menopause(42, Menopause.Kind.NATURAL));
    assertThat(Pace.at(early, 42)).isLessThan(Pace.at(early, 40));
    assertThat(Pace.at(early, 40)).isLessThan(Pace.at(early, 35));
    assertThat(Pace.at(early, 51)).isEqualTo(Pace.CALM);
  }

  private static double secondsFromThirtyToNinety(Scenario scenario) {
    double seconds = 0;
    for (double age = 30; age < 90; age += 0.01) {
      seconds += 0.01 / Pace.at(scenario, age);
    }
    return seconds;
  }

  @Test
  void cellsCanBeFollowedWhileTimeIsSlowAndBlurTheMoreTheFasterItIs() {
    assertThat(Pace.blur(Speed.SLOW)).isZero();
    assertThat(Pace.blur(Speed.NORMAL)).isBetween(0.2, 0.61);
    assertThat(Pace.blur(Speed.FASTEST)).isCloseTo(4 * Pace.blur(Speed.NORMAL), within(1e-9));
  }
}
