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
  void hasAPointForEveryMonthFromTenToAHundred() {
    List<LifePoint> points = simulator.simulate(WOMAN).points();
    assertThat(points).hasSize(90 * 12 + 1);
    for (int month = 0; month < points.size(); month++) {
      assertThat(points.get(month).age()).isEqualTo(10 + month / 12.0);
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
      double neck = whole.get(month).femoralNeckBmd();
      double trabecular = whole.get(month).trabecularVolume();
      assertThat(half.get(month).lumbarSpineBmd()).isCloseTo(spine, within(0.001 * spine));
      assertThat(half.get(month).totalHipBmd()).isCloseTo(hip, within(0.001 * hip));
      assertThat(half.get(month).femoralNeckBmd()).isCloseTo(neck, within(0.001 * neck));
      assertThat(half.get(month).trabecularVolume())
          .isCloseTo(trabecular, within(0.004 * trabecular));
    }
  }

  @Test
  void peopleDifferByInheritanceMuchTheSameAtAllAges() {
    Life average = simulator.simulate(WOMAN);
    Life low = simulator.simulate(WOMAN.withPerson(new Person(Sex.FEMALE, -1)));
    double step = parameters.sites().lumbarSpine().peakStep().value();
    double young = average.at(25).lumbarSpineBmd();
    assertThat(young - low.at(25).lumbarSpineBmd()).isCloseTo(step * young, within(0.01));
    double old = average.at(80).lumbarSpineBmd();
    assertThat(old - low.at(80).lumbarSpineBmd()).isBetween(step * old, step * young);
    assertThat(low.at(60).trabecularVolume()).isEqualTo(average.at(60).trabecularVolume());
  }

  @Test
  void arthritisRaisesTheSpineScanOnlyInLaterLife() {
    Life life = simulator.simulate(WOMAN);
    SpineScanParameters scan = parameters.spineScan();
    double onset = scan.arthritisOnset().value();
    assertThat(life.at(onset).lumbarSpineScanBmd()).isEqualTo(life.at(onset).lumbarSpineBmd());
    assertThat(life.at(75).lumbarSpineScanBmd())
        .isCloseTo(
            (1 + (75 - onset) * scan.arthritisRiseWomen().value()) * life.at(75).lumbarSpineBmd(),
            within(1e-12));
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
