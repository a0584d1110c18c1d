// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trabecula.remodelling.MadeUpLife.losing;
import static org.trabecula.remodelling.MadeUpLife.woman;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trabecula.cause.Cause.Phase;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.MadeUpLife;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Smoking;

class CausalChainTest {
  private static final Scenario STEROIDS_FROM_58_TO_62 =
      woman().with(new Glucocorticoid(new AgeSpan(58, 62), 7.5));

  @Test
  void ranksByTheChangeOfThisYearsBalance() {
    Scenario scenario = STEROIDS_FROM_58_TO_62.with(new Smoking(AgeSpan.from(20), 10));
    CausalChain chain =
        chain(
            losing(scenario, 0.012),
            Map.of(
                Driver.AGEING,
                losing(scenario, 0.008),
                Driver.named("steroids"),
                losing(scenario, 0.005),
                Driver.named("smoking"),
                losing(scenario, 0.01)));
    List<Cause> causes = chain.at(60);
    assertThat(causes)
        .extracting(Cause::driver)
        .containsExactly(Driver.named("steroids"), Driver.AGEING, Driver.named("smoking"));
    assertThat(causes.get(0).yearly()).isCloseTo(-7, within(1e-6));
    assertThat(causes.get(0).soFar()).isCloseTo(-210, within(1e-6));
  }

  @Test
  void dropsWhatHardlyMatters() {
    Life lived = losing(woman(), 0.01);
    assertThat(chain(lived, Map.of(Driver.AGEING, losing(woman(), 0.0099))).at(50)).isEmpty();
  }

  @Test
  void countsInThousandthsOfTheLivedPeak() {
    Life lived = MadeUpLife.of(woman(), age -> 2 - 0.02 * Math.max(0, age - 30));
    Life without = MadeUpLife.of(woman(), age -> 2);
    Cause cause = chain(lived, Map.of(Driver.AGEING, without)).at(40).get(0);
    assertThat(cause.yearly()).isCloseTo(-10, within(1e-6));
    assertThat(cause.soFar()).isCloseTo(-100, within(1e-6));
  }

  @Test
  void aHarmWhoseLossLiesBehindIsDone() {
    Cause cause = new Cause(Driver.named("smoking"), true, 0.7, -40);
    assertThat(cause.phase()).isEqualTo(Phase.DONE);
    assertThat(cause.matters()).isTrue();
    assertThat(cause.weightThisYear()).isZero();
  }

  @Test
  void aHarmIsNotToldAsTheReasonForAGain() {
    assertThat(new Cause(Driver.named("poorAbsorption"), true, 30, 20).matters()).isFalse();
    assertThat(new Cause(Driver.named("poorAbsorption"), true, -2, 20).told()).isEqualTo(-2);
    assertThat(new Cause(Driver.named("highWeight"), true, 0, 20).told()).isEqualTo(20);
  }

  @Test
  void boneThatComesBackAfterAHarmGoesBack() {
    Life lived = MadeUpLife.of(STEROIDS_FROM_58_TO_62, age -> age < 58 ? 1 : age < 62 ? .9 : .92);
    Life without = MadeUpLife.of(STEROIDS_FROM_58_TO_62, age -> 1);
    Cause cause = chain(lived, Map.of(Driver.named("steroids"), without)).at(62.5).get(0);
    assertThat(cause.acting()).isFalse();
    assertThat(cause.phase()).isEqualTo(Phase.GOING_BACK);
  }

  @Test
  void aMedicineThatWasStoppedGoesBack() {
    Scenario scenario = woman().with(new MedicineCourse(new AgeSpan(60, 63), Medicine.DENOSUMAB));
    Life lived = MadeUpLife.of(scenario, age -> age < 60 || age > 65 ? 0.8 : 0.85);
    Life without = MadeUpLife.of(scenario, age -> 0.8);
    CausalChain chain = chain(lived, Map.of(Driver.named("denosumab"), without));
    assertThat(chain.at(60.5).get(0).phase()).isEqualTo(Phase.AT_WORK);
    assertThat(chain.at(65.5).get(0).phase()).isEqualTo(Phase.GOING_BACK);
    assertThat(chain.at(80)).isEmpty();
  }

  private static CausalChain chain(Life lived, Map<Driver, Life> without) {
    return new CausalChain(Counterfactuals.of(lived, lived, without));
  }
}
