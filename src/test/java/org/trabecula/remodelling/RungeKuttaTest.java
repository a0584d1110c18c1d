// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What is known exactly: a medicine leaves the body exponentially, as quickly as its rate says. */
class RungeKuttaTest {
  private static final double RATE =
      HealthyAdult.NUMBERS.medicines().denosumab().eliminationRate().value();

  /** A time in which most of a dose is gone, years. */
  private static final double TIME = 2 / RATE;

  @Test
  void halvingTheStepDividesTheErrorBySixteen() {
    double coarse = error(8);
    double fine = error(16);
    double finer = error(32);
    assertThat(coarse).isPositive();
    assertThat(coarse / fine).isBetween(14.0, 19.0);
    assertThat(fine / finer).isBetween(15.0, 17.5);
  }

  @Test
  void oneStepOfTheExponentialIsItsSeriesUpToTheFourthPower() {
    double x = -RATE * TIME / 8;
    double series = 1 + x + x * x / 2 + x * x * x / 6 + x * x * x * x / 24;
    assertThat(left(TIME / 8, 1)).isCloseTo(series, within(1e-14));
  }

  @Test
  void theStepsOfALifeAreFineEnoughForADose() {
    int steps = OneLife.STEPS_PER_YEAR;
    assertThat(left(1, steps)).isCloseTo(Math.exp(-RATE), within(1e-4));
  }

  @Test
  void aStepOfNoTimeChangesNothing() {
    RemodellingState state = dosed();
    HealthyAdult.time().step(state, HealthyAdult.signals(HealthyAdult.woman(), 30), 0);
    assertThat(state).usingRecursiveComparison().isEqualTo(dosed());
  }

  private static double error(int steps) {
    return Math.abs(left(TIME, steps) - Math.exp(-RATE * TIME));
  }

  /** What is left of a dose after a time in years that is gone in equal steps. */
  private static double left(double time, int steps) {
    SystemicSignals signals = HealthyAdult.signals(HealthyAdult.woman(), 30);
    RungeKutta method = HealthyAdult.time();
    RemodellingState state = dosed();
    for (int step = 0; step < steps; step++) {
      method.step(state, signals, time / steps);
    }
    return state.denosumab;
  }

  private static RemodellingState dosed() {
    return HealthyAdult.state(
        state -> {
          state.denosumab = 1;
          return state;
        });
  }
}
