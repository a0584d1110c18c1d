// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.balance.BoneBank;
import org.trabecula.cause.Cause.Phase;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.VariedLives;
import org.trabecula.scenario.edit.Role;
import org.trabecula.treatment.TakenCourses;

/** Explanations of lives that the model lived. */
class RealLivesTest {
  private static final RemodellingParameters NUMBERS =
      RemodellingParameters.read(new AssetReader());
  private static final CounterfactualSimulator SIMULATOR =
      new CounterfactualSimulator(
          RealLivesTest::live,
          new LifeSimulator(NUMBERS.withoutAgeing())::simulate,
          new LifeSimulator(NUMBERS.withoutEstrogenFall())::simulate,
          new TakenCourses(NUMBERS.medicines())::in);

  @ParameterizedTest
  @MethodSource("lives")
  void harmsCostBoneAndHelpsAddBoneWhileTheyAct(Scenario scenario) {
    CausalChain chain = new CausalChain(SIMULATOR.of(live(scenario)));
    for (double age = 10; age <= 100; age += 0.5) {
      for (Cause cause : chain.at(age)) {
        if (cause.acting() && cause.driver().isHarm()) {
          assertThat(cause.told()).as("%s at %s", cause, age).isNegative();
        }
        if (cause.acting() && cause.driver().role() == Role.HELP) {
          assertThat(cause.told()).as("%s at %s", cause, age).isPositive();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lives")
  void aCauseIsTheDifferenceFromTheSameLifeWithoutIt(Scenario scenario) {
    Counterfactuals lives = SIMULATOR.of(live(scenario));
    CausalChain chain = new CausalChain(lives);
    for (double age = 30; age <= 90; age += 7.5) {
      for (Cause cause : chain.at(age)) {
        Life without = lives.without().get(cause.driver());
        double now = difference(lives.lived(), without, age);
        double before = difference(lives.lived(), without, age - 1);
        assertThat(cause.soFar()).as("%s at %s", cause, age).isCloseTo(now, within(1e-9));
        assertThat(cause.yearly()).as("%s", cause).isCloseTo(now - before, within(1e-9));
        assertThat(without.scenario().life()).noneMatch(cause.driver()::actsThrough);
      }
    }
  }

  @Test
  void everyDriverIsToldOfSomeLife() {
    Stream<Scenario> oneMedicine = Stream.of(Medicine.values()).map(RealLivesTest::treated);
    Set<Driver> told =
        Stream.of(lives(), oneMedicine, aroundTheUsual())
            .flatMap(lives -> lives)
            .map(scenario -> new CausalChain(SIMULATOR.of(live(scenario))))
            .flatMap(chain -> IntStream.rangeClosed(20, 90).mapToObj(chain::at))
            .flatMap(List::stream)
            .map(Cause::driver)
            .collect(Collectors.toSet());
    assertThat(told).containsAll(Driver.all());
  }

  /** Amounts that are neither harm nor help. */
  private static Stream<Scenario> aroundTheUsual() {
    Scenario little = Scenario.ordinary("", Sex.FEMALE).with(new Calcium(AgeSpan.from(18), 700));
    return Stream.of(
        Scenario.ordinary("", Sex.FEMALE).with(new BodyMassIndex(AgeSpan.from(18), 19)),
        Scenario.ordinary("", Sex.FEMALE).with(new Calcium(AgeSpan.from(12), 2500)),
        little);
  }

  private static Scenario treated(Medicine medicine) {
    return Scenario.ordinary("", Sex.FEMALE).with(new MedicineCourse(AgeSpan.from(60), medicine));
  }

  @Test
  void aMedicineIsOverWhenItsLongestTrialIs() {
    MedicineCourse forLife = new MedicineCourse(AgeSpan.from(60), Medicine.TERIPARATIDE);
    Scenario scenario = Scenario.ordinary("", Sex.FEMALE).with(forLife);
    CausalChain chain = new CausalChain(SIMULATOR.of(live(scenario)));
    assertThat(teriparatide(chain, 61).phase()).isEqualTo(Phase.AT_WORK);
    assertThat(teriparatide(chain, 64).acting()).isFalse();
    assertThat(teriparatide(chain, 64).phase()).isEqualTo(Phase.GOING_BACK);
  }

  @ParameterizedTest
  @MethodSource("lives")
  void theBankOfEveryAgeIsTheChangeOfItsYear(Scenario scenario) {
    Scenario without = scenario.without(MedicineCourse.class::isInstance);
    Life life = live(without.with(new MedicineCourse(new AgeSpan(60, 64), Medicine.DENOSUMAB)));
    double peak = life.peak(LifePoint::trabecularVolume);
    for (double age = 19; age <= 100; age += 0.25) {
      BoneBank bank = BoneBank.at(life, age);
      double change =
          life.value(LifePoint::trabecularVolume, age)
              - life.value(LifePoint::trabecularVolume, age - 1);
      assertThat(bank.net()).isCloseTo(1000 * change / peak, within(1e-6));
      assertThat(bank.paidIn()).isPositive();
      assertThat(bank.takenOut()).isPositive();
    }
  }

  /**
   * The books of the bank are made to agree with the change of bone. What is shared out for that
   * must stay within the rounding of what is told, or deposits and withdrawals would not be the
   * model's.
   */
  @ParameterizedTest
  @MethodSource("sexes")
  void depositsAndWithdrawalsAreTheModelsOwnWithinRounding(Sex sex) {
    Life life = live(Scenario.ordinary("", sex));
    double peak = life.peak(LifePoint::trabecularVolume);
    for (double age = 20; age <= 100; age += 1) {
      double formed = 0;
      double removed = 0;
      for (int month = 0; month < 12; month++) {
        double middle = age - 1 + (month + 0.5) / 12;
        double bone = 1000 * life.value(LifePoint::trabecularVolume, middle) / peak / 12;
        formed += bone * life.value(LifePoint::formation, middle);
        removed += bone * life.value(LifePoint::resorption, middle);
      }
      BoneBank bank = BoneBank.at(life, age);
      assertThat(bank.paidIn()).as("at %s", age).isCloseTo(formed, within(1.0));
      assertThat(bank.takenOut()).as("at %s", age).isCloseTo(removed, within(1.0));
    }
  }

  @ParameterizedTest
  @MethodSource("lives")
  void aLifeWithoutItsHarmsNeverHasLessBone(Scenario scenario) {
    Life life = live(scenario);
    Life without = live(WithoutHarm.of(scenario).scenario());
    // When too little calcium or vitamin D ends, bone is for a while a little above what it would
    // have been: the cavities that were open then fill up.
    double transientGain = 0.015;
    // Daily hormone builds more where overactive glands keep turnover high; no label allows both.
    boolean both =
        scenario.life().stream().anyMatch(ParathyroidGland.class::isInstance)
            && Stream.of(Medicine.TERIPARATIDE, Medicine.ABALOPARATIDE)
                .anyMatch(medicine -> scenario.life().stream().anyMatch(is(medicine)));
    if (both) {
      transientGain = 0.045;
    }
    for (double age = 18; age <= 100; age += 1) {
      assertThat(without.value(LifePoint::trabecularVolume, age))
          .as("at %s", age)
          .isGreaterThan(life.value(LifePoint::trabecularVolume, age) - transientGain);
    }
  }

  private static Predicate<Factor> is(Medicine medicine) {
    return factor -> factor instanceof MedicineCourse course && course.medicine() == medicine;
  }

  @ParameterizedTest
  @MethodSource("sexes")
  void lossInOldAgeIsExplainedByAgeingAndLackOfEstrogen(Sex sex) {
    CausalChain chain = new CausalChain(SIMULATOR.of(live(Scenario.ordinary("", sex))));
    assertThat(chain.at(80)).extracting(Cause::driver).contains(Driver.AGEING, Driver.LOW_ESTROGEN);
    assertThat(chain.at(80).get(0).phase()).isEqualTo(Phase.AT_WORK);
  }

  @ParameterizedTest
  @MethodSource("sexes")
  void onlyWomenHaveASuddenLossAtMenopause(Sex sex) {
    CausalChain chain = new CausalChain(SIMULATOR.of(live(Scenario.ordinary("", sex))));
    double yearly =
        chain.at(52).stream()
            .filter(cause -> cause.driver() == Driver.LOW_ESTROGEN)
            .mapToDouble(Cause::yearly)
            .sum();
    double sudden = 15;
    assertThat(-yearly > sudden).as("%s thousandths a year", yearly).isEqualTo(sex == Sex.FEMALE);
  }

  static Stream<Scenario> lives() {
    return VariedLives.all();
  }

  static Stream<Sex> sexes() {
    return Stream.of(Sex.values());
  }

  private static double difference(Life lived, Life without, double age) {
    double change =
        lived.value(LifePoint::trabecularVolume, age)
            - without.value(LifePoint::trabecularVolume, age);
    return 1000 * change / lived.peak(LifePoint::trabecularVolume);
  }

  private static Cause teriparatide(CausalChain chain, double age) {
    return chain.at(age).stream()
        .filter(cause -> cause.driver() == Driver.named("teriparatide"))
        .findFirst()
        .orElseThrow();
  }

  private static Life live(Scenario scenario) {
    return new LifeSimulator(NUMBERS).simulate(scenario);
  }
}
