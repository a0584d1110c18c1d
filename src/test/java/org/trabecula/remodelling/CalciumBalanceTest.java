// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;

class CalciumBalanceTest {
  private static final double REFERENCE_ABSORPTION = 187.5;

  private final RemodellingParameters parameters = RemodellingParameters.read(new AssetReader());
  private final CalciumBalance balance =
      new CalciumBalance(parameters.calcium(), parameters.parathyroid());

  @Test
  void isAtRestInAHealthyYoungAdult() {
    CalciumState state = balance.settle(day(REFERENCE_ABSORPTION, 0), 0.3);
    assertThat(state.pth()).isCloseTo(1, within(1e-9));
    assertThat(state.bloodCalcium()).isCloseTo(1, within(1e-9));
    assertThat(state.absorbed()).isCloseTo(237.5, within(1e-6));
  }

  @Test
  void whatIsGainedEqualsWhatIsLostWhateverTheGuess() {
    Random random = new Random(11);
    for (int trial = 0; trial < 500; trial++) {
      CalciumConditions day =
          new CalciumConditions(
              80 + 250 * random.nextDouble(),
              30 + 150 * random.nextDouble(),
              -40 + 80 * random.nextDouble(),
              120 + 130 * random.nextDouble(),
              -0.6 * random.nextDouble(),
              0.4 * random.nextDouble());
      double low = balance.settle(day, -1.5).logDemand();
      double high = balance.settle(day, 1.9).logDemand();
      assertThat(low).isCloseTo(high, within(1e-8));
      assertThat(balance.surplus(day, low)).isCloseTo(0, within(1e-5));
    }
  }

  @Test
  void theFlowsOfADayAddUp() {
    for (double release = -60; release <= 60; release += 10) {
      CalciumState state = balance.settle(day(REFERENCE_ABSORPTION, release), 0);
      assertThat(state.absorbed() + release)
          .isCloseTo(state.urine() + state.otherLoss(), within(1e-6));
      assertThat(state.boneRelease()).isEqualTo(release);
    }
  }

  @Test
  void moreParathyroidHormoneAlwaysMeansMoreCalciumKept() {
    CalciumConditions day = day(REFERENCE_ABSORPTION, 0);
    double before = Double.NEGATIVE_INFINITY;
    for (double log = -1.6; log <= 2; log += 0.05) {
      double surplus = balance.surplus(day, log);
      assertThat(surplus).isGreaterThan(before);
      before = surplus;
    }
  }

  @Test
  void lessFromTheGutOrTheBoneMeansMoreParathyroidHormone() {
    double normal = balance.settle(day(REFERENCE_ABSORPTION, 0), 0).pth();
    assertThat(balance.settle(day(120, 0), 0).pth()).isGreaterThan(normal);
    assertThat(balance.settle(day(REFERENCE_ABSORPTION, -50), 0).pth()).isGreaterThan(normal);
  }

  private static CalciumConditions day(double active, double boneRelease) {
    return new CalciumConditions(active, 50, boneRelease, 157.5, 0, 0);
  }
}
