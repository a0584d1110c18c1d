// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class LifeSimulatorTest {
  private static final Scenario WOMAN = Scenario.ordinary("", Sex.FEMALE);

  private final RemodellingParameters parameters = RemodellingParameters.read(new AssetReader());
  private final LifeSimulator simulator = new LifeSimulator(parameters);

  @Test
  void hasAPointForEveryMonthFromEighteenToAHundred() {
    List<LifePoint> points = simulator.simulate(WOMAN).points();
    assertThat(points).hasSize(82 * 12 + 1);
    for (int month = 0; month < points.size(); month++) {
      assertThat(points.get(month).age()).isEqualTo(18 + month / 12.0);
    }
  }

  @Test
  void theSameScenarioGivesTheSameLifeBitForBitOnAnyThread() {
    List<LifePoint> once = simulator.simulate(PrototypeLives.all().get("rd")).points();
    List<List<LifePoint>> again =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(run -> simulator.simulate(PrototypeLives.all().get("rd")).points())
            .toList();
    assertThat(again).isEqualTo(Collections.nCopies(8, once));
  }

  @TestFactory
  List<DynamicTest> halvingTheStepMovesDensityByLessThanAThousandth() {
    LifeSimulator halved = new LifeSimulator(parameters, 2 * OneLife.STEPS_PER_YEAR);
    return PrototypeLives.all().entrySet().stream()
        .map(
            life ->
                DynamicTest.dynamicTest(
                    life.getKey(), () -> closeEverywhere(halved, life.getValue())))
        .toList();
  }

  private void closeEverywhere(LifeSimulator halved, Scenario scenario) {
    List<LifePoint> whole = simulator.simulate(scenario).points();
    List<LifePoint> half = halved.simulate(scenario).points();
    for (int month = 0; month < whole.size(); month++) {
      double spine = whole.get(month).lumbarSpineBmd();
      double hip = whole.get(month).totalHipBmd();
      assertThat(half.get(month).lumbarSpineBmd()).isCloseTo(spine, within(0.001 * spine));
      assertThat(half.get(month).totalHipBmd()).isCloseTo(hip, within(0.001 * hip));
    }
  }

  @Test
  void inheritedPeakMultipliesDensityAndNothingElse() {
    LifePoint average = simulator.simulate(WOMAN).at(60);
    LifePoint low = simulator.simulate(WOMAN.withPerson(new Person(Sex.FEMALE, -2))).at(60);
    assertThat(low.lumbarSpineBmd() / average.lumbarSpineBmd()).isCloseTo(0.78, within(1e-12));
    assertThat(low.totalHipBmd() / average.totalHipBmd()).isCloseTo(0.78, within(1e-12));
    assertThat(low.trabecularVolume()).isEqualTo(average.trabecularVolume());
  }

  @Test
  void arthritisRaisesTheSpineScanOnlyInLaterLife() {
    Life life = simulator.simulate(WOMAN);
    assertThat(life.at(50).lumbarSpineScanBmd()).isEqualTo(life.at(50).lumbarSpineBmd());
    assertThat(life.at(75).lumbarSpineScanBmd())
        .isCloseTo(1.075 * life.at(75).lumbarSpineBmd(), within(1e-12));
  }

  @Test
  void aFactorActsFromItsStartEvenInsideAMonth() {
    Scenario scenario = WOMAN.with(new Calcium(new AgeSpan(40.05, 40.06), 200));
    Life changed = simulator.simulate(scenario);
    Life unchanged = simulator.simulate(WOMAN);
    assertThat(changed.at(40)).isEqualTo(unchanged.at(40));
    assertThat(changed.at(40 + 1 / 12.0)).isNotEqualTo(unchanged.at(40 + 1 / 12.0));
  }

  @Test
  void aFactorBeforeTheFirstAgeActsFromTheFirstAge() {
    Scenario scenario = WOMAN.with(new Calcium(new AgeSpan(10, 30), 300));
    assertThat(simulator.simulate(scenario).at(18).pth())
        .isGreaterThan(simulator.simulate(WOMAN).at(18).pth());
  }

  @Test
  void aDoseOfDenosumabIsGivenAtTheStartAndEveryHalfYearBeforeTheEnd() {
    AgeSpan oneYear = new AgeSpan(70, 71);
    AgeSpan twoDoses = new AgeSpan(70, 70.51);
    AgeSpan oneDose = new AgeSpan(70, 70.5);
    assertThat(spineAfterDenosumab(oneYear)).isCloseTo(spineAfterDenosumab(twoDoses), within(1e-5));
    assertThat(spineAfterDenosumab(oneYear)).isGreaterThan(spineAfterDenosumab(oneDose) + 0.005);
  }

  private double spineAfterDenosumab(AgeSpan span) {
    Scenario scenario = WOMAN.with(new MedicineCourse(span, Medicine.DENOSUMAB));
    return simulator.simulate(scenario).at(71).lumbarSpineBmd();
  }

  @Test
  void eachEffectOfSteroidTabletsCanBeSwitchedOffAlone() {
    AgeSpan later = AgeSpan.from(60);
    Scenario all = WOMAN.with(new Glucocorticoid(later, 20));
    double none = simulator.simulate(WOMAN).at(65).lumbarSpineBmd();
    double full = simulator.simulate(all).at(65).lumbarSpineBmd();
    for (int off = 0; off < 4; off++) {
      double without =
          simulator
              .simulate(
                  all.with(
                      new GlucocorticoidEffects(later, off != 0, off != 1, off != 2, off != 3)))
              .at(65)
              .lumbarSpineBmd();
      assertThat(without).as("without effect %s", off).isBetween(full, none);
      assertThat(without).isNotEqualTo(full);
    }
    Scenario switchedOff = all.with(new GlucocorticoidEffects(later, false, false, false, false));
    assertThat(simulator.simulate(switchedOff).at(65).lumbarSpineBmd())
        .isCloseTo(none, within(1e-9));
  }

  @Test
  void withoutAgeingOrTheFallOfEstrogenThereIsMoreBoneInOldAge() {
    double lived = simulator.simulate(WOMAN).at(80).totalHipBmd();
    assertThat(old(parameters.withoutAgeing())).isGreaterThan(lived);
    assertThat(old(parameters.withoutEstrogenFall())).isGreaterThan(lived);
  }

  private static double old(RemodellingParameters parameters) {
    return new LifeSimulator(parameters).simulate(WOMAN).at(80).totalHipBmd();
  }
}
