// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** The calcium of a day is lost nowhere. */
class CalciumFlowsTest {
  private static final int LIVES = 60;
  private static final double DAYS_PER_YEAR = 365.25;

  private final LifeSimulator simulator =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));

  /**
   * What bone keeps is the rest of a day's account. Over years it must be the calcium of the bone
   * that the model lost, of which the densities of spine and hip know nothing of the account.
   */
  @ParameterizedTest
  @CsvSource({"FEMALE, 50, 60", "FEMALE, 60, 75", "FEMALE, 75, 95", "MALE, 50, 70", "MALE, 70, 95"})
  void whatBoneGivesOverYearsIsTheCalciumOfTheBoneThatIsLost(Sex sex, int from, int to) {
    Life life = simulator.simulate(Scenario.ordinary("", sex));
    double given = 0;
    for (LifePoint point : life.points()) {
      if (point.age() >= from && point.age() < to) {
        CalciumFlows flows = point.calcium();
        given += (flows.fromBone() - flows.intoBone()) * DAYS_PER_YEAR / Life.POINTS_PER_YEAR;
      }
    }
    double lost = (density(life, from) - density(life, to)) / density(life, 30);
    double calcium = lost * calciumParameters().skeletonCalcium().value();
    assertThat(given / calcium).isBetween(0.6, 1.6);
  }

  @ParameterizedTest
  @CsvSource({"0.05, 0.03", "0.2, 0.1", "0, 0"})
  void aDayThatDoesNotBalanceTakesFromBoneWhatIsMissing(double trabecular, double cortical) {
    CalciumExchange exchange = new CalciumExchange(calciumParameters());
    CalciumState poor = new CalciumState(0, 3, 0.95, 60, 0, 90, 100);
    CalciumFlows flows = exchange.flows(300, poor, trabecular, cortical);
    assertThat(flows.fromBone() - flows.intoBone()).isCloseTo(130, within(1e-9));
    assertThat(flows.fromBone()).isGreaterThanOrEqualTo(130);
    assertThat(flows.intoBone()).isNotNegative();
    assertThat(flows.notAbsorbed()).isEqualTo(240);
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

  private static double density(Life life, double age) {
    return (life.value(LifePoint::lumbarSpineBmd, age) / life.at(30).lumbarSpineBmd()
            + life.value(LifePoint::totalHipBmd, age) / life.at(30).totalHipBmd())
        / 2;
  }

  private static CalciumParameters calciumParameters() {
    return RemodellingParameters.read(new AssetReader()).calcium();
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
