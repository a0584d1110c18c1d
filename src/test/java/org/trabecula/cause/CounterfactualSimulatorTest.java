// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trabecula.remodelling.MadeUpLife.losing;
import static org.trabecula.remodelling.MadeUpLife.woman;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;

class CounterfactualSimulatorTest {
  private final List<Scenario> lived = new ArrayList<>();
  private final CounterfactualSimulator simulator =
      new CounterfactualSimulator(
          this::live,
          scenario -> losing(scenario, 0.001),
          scenario -> losing(scenario, 0.002),
          scenario -> scenario);

  @Test
  void switchesOffEachDriverThatActsAlone() {
    Calcium little = new Calcium(new AgeSpan(18, 50), 500);
    Calcium enough = new Calcium(AgeSpan.from(50), 1200);
    Glucocorticoid tablets = new Glucocorticoid(AgeSpan.from(60), 7.5);
    Scenario scenario = woman().with(little).with(enough).with(tablets);
    Counterfactuals lives = simulator.of(losing(scenario, 0.01));
    assertThat(lives.without())
        .containsOnlyKeys(
            Driver.LOW_ESTROGEN,
            Driver.AGEING,
            Driver.named("steroids"),
            Driver.named("littleCalcium"),
            Driver.named("moreCalcium"));
    assertThat(lives.without().get(Driver.named("littleCalcium")).scenario().life())
        .containsExactly(enough, tablets);
    assertThat(lives.without().get(Driver.named("steroids")).scenario().life())
        .containsExactly(little, enough);
  }

  @Test
  void comparesWithAnOrdinaryLifeOfTheSameSexThatIsLivedOnce() {
    Scenario scenario = woman().withTitle("someone");
    simulator.of(losing(scenario, 0.01));
    Counterfactuals lives = simulator.of(losing(scenario, 0.01));
    assertThat(lives.average().scenario()).isEqualTo(woman());
    assertThat(lived).containsExactly(woman());
  }

  private Life live(Scenario scenario) {
    lived.add(scenario);
    return losing(scenario, 0.005);
  }
}
