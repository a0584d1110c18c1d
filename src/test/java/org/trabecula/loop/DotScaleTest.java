// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.CalciumFlows;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class DotScaleTest {
  private final LifeSimulator simulator =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));

  @Test
  void theNumberOfDotsIsTheFlowOfTheModel() {
    for (double eaten : new double[] {100, 400, 1000, 2500}) {
      Scenario life = Scenario.ordinary("", Sex.FEMALE).with(new Calcium(AgeSpan.from(18), eaten));
      for (double age = 20; age <= 90; age += 10) {
        CalciumFlows flows = simulator.simulate(life).at(age).calcium();
        for (Flow flow : Flow.values()) {
          double told = 25.0 * DotScale.USUAL.dots(flow.of(flows));
          assertThat(told).as("%s at %s", flow, age).isCloseTo(flow.of(flows), within(12.5));
        }
      }
    }
  }

  @Test
  void whatEntersTheBloodLeavesItInDotsTooButForRounding() {
    CalciumFlows flows = simulator.simulate(Scenario.ordinary("", Sex.MALE)).at(70).calcium();
    DotScale scale = DotScale.USUAL;
    int in = scale.dots(Flow.ABSORBED.of(flows)) + scale.dots(Flow.FROM_BONE.of(flows));
    int out =
        scale.dots(Flow.INTO_BONE.of(flows))
            + scale.dots(Flow.URINE.of(flows))
            + scale.dots(Flow.OTHER_LOSS.of(flows));
    assertThat(in).isBetween(out - 2, out + 2);
  }

  @Test
  void aDotStandsForSomething() {
    assertThatThrownBy(() -> new DotScale(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
