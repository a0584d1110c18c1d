// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** The calcium of a day is lost nowhere. */
class CalciumFlowsTest {
  private static final int LIVES = 60;

  private final LifeSimulator simulator =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));

  @Test
  void whatEntersTheBloodLeavesItWhateverTheLife() {
    RandomLives lives = new RandomLives(5);
    for (int count = 0; count < LIVES; count++) {
      Scenario scenario = lives.next();
      for (LifePoint point : simulator.simulate(scenario).points()) {
        CalciumFlows flows = point.calcium();
        double tolerance = 1e-3;
        if (Math.abs(flows.intoBlood() - flows.outOfBlood()) > tolerance) {
          assertThat(flows).as("at %s of %s", point.age(), scenario).isNull();
        }
      }
    }
  }

  @Test
  void noCalciumFlowsBackwards() {
    RandomLives lives = new RandomLives(6);
    for (int count = 0; count < LIVES; count++) {
      Scenario scenario = lives.next();
      for (LifePoint point : simulator.simulate(scenario).points()) {
        double least = all(point.calcium()).min().orElseThrow();
        if (!(least >= 0)) {
          assertThat(point.calcium()).as("at %s of %s", point.age(), scenario).isNull();
        }
      }
    }
  }

  @Test
  void aHealthyYoungAdultGivesBoneAsMuchAsIsTakenFromIt() {
    LifePoint point = simulator.simulate(Scenario.ordinary("", Sex.FEMALE)).at(30);
    CalciumFlows flows = point.calcium();
    assertThat(flows.eaten()).isEqualTo(1000);
    assertThat(flows.absorbed()).isEqualTo(point.calciumAbsorbed());
    assertThat(flows.fromBone()).isCloseTo(flows.intoBone(), within(0.15 * flows.intoBone()));
  }

  @Test
  void littleCalciumIsMadeUpForByBoneAndKidney() {
    Scenario enough = Scenario.ordinary("", Sex.FEMALE);
    Scenario little = enough.with(new Calcium(AgeSpan.from(60), 300));
    CalciumFlows before = simulator.simulate(enough).at(61).calcium();
    CalciumFlows after = simulator.simulate(little).at(61).calcium();
    assertThat(after.absorbed()).isLessThan(before.absorbed());
    assertThat(after.urine()).isLessThan(before.urine());
    assertThat(after.fromBone()).isGreaterThan(before.fromBone());
    assertThat(after.otherLoss()).isEqualTo(before.otherLoss());
  }

  private static DoubleStream all(CalciumFlows flows) {
    return DoubleStream.of(
        flows.eaten(),
        flows.notAbsorbed(),
        flows.absorbed(),
        flows.fromBone(),
        flows.intoBone(),
        flows.urine(),
        flows.otherLoss());
  }
}
