// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.LifeLevels;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.VitaminD;

class CircumstanceTest {
  private final Scenario ordinary = Scenario.ordinary("Anna", Sex.FEMALE);

  @Test
  void aLifeThatSaysNothingHasTheUsualValue() {
    assertThat(Circumstance.CALCIUM.at(ordinary, 40)).isEqualTo(Calcium.DEFAULT);
    assertThat(Circumstance.EXERCISE.at(ordinary, 40)).isEqualTo(Exercise.Level.EVERYDAY);
  }

  @Test
  void aFirstChangeHoldsForTheWholeOfAdultLife() {
    assertThat(Circumstance.CALCIUM.with(ordinary, 60, 600.0).life())
        .containsExactly(new Calcium(AgeSpan.from(18), 600));
  }

  @Test
  void aChangeReplacesTheValueOfTheCourseThatHoldsThen() {
    Scenario life =
        ordinary
            .with(new Calcium(new AgeSpan(18, 40), 500))
            .with(new Calcium(AgeSpan.from(40), 700));

    assertThat(Circumstance.CALCIUM.with(life, 60, 1200.0).life())
        .containsExactly(
            new Calcium(new AgeSpan(18, 40), 500), new Calcium(AgeSpan.from(40), 1200));
  }

  @Test
  void aChangeBetweenTwoCoursesFillsTheGap() {
    Scenario life =
        ordinary.with(new Smoking(new AgeSpan(18, 30), 20)).with(new Smoking(AgeSpan.from(50), 10));

    assertThat(Circumstance.SMOKING.with(life, 35, 5.0).life())
        .contains(new Smoking(new AgeSpan(30, 50), 5));
  }

  @Test
  void otherCircumstancesStayAsTheyAre() {
    Scenario life = ordinary.with(new VitaminD(AgeSpan.from(60), 30));

    assertThat(Circumstance.EXERCISE.with(life, 70, Exercise.Level.STRENGTH).life())
        .contains(new VitaminD(AgeSpan.from(60), 30));
  }

  @Test
  void whatIsUsualAgainStandsInTheLifeNoMore() {
    SexHormone low = new SexHormone(new AgeSpan(20, 40), 30);
    Absorption poor = new Absorption(AgeSpan.from(20), 50);
    Scenario life = ordinary.with(low).with(poor);

    assertThat(Circumstance.SEX_HORMONE.withUsual(life, 30)).isEqualTo(ordinary.with(poor));
    assertThat(Circumstance.SEX_HORMONE.withUsual(life, 50)).isEqualTo(life);
    assertThat(Circumstance.ABSORPTION.at(life, 50)).isEqualTo(50);
    assertThat(Circumstance.BODY_MASS_INDEX.with(ordinary, 50, 18.0).life())
        .containsExactly(new BodyMassIndex(AgeSpan.from(18), 18));
    assertThat(Circumstance.PARATHYROID_GLAND.at(ordinary, 50)).isEqualTo(1);
  }

  @Test
  void everyCircumstanceHasANameAndAnUnusualSideOfItsOwn() {
    List<String> names = Circumstance.ALL.stream().<String>map(Circumstance::name).toList();
    assertThat(names).doesNotHaveDuplicates().contains("calcium", "exercise", "smoking");
    List<String> departures =
        Circumstance.ALL.stream()
            .flatMap(circumstance -> circumstance.departures().stream())
            .map(Departure::name)
            .toList();
    assertThat(departures).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(names.size());
  }

  @Test
  void aUsualValueIsNoDeparture() {
    for (Circumstance<?, ?> circumstance : Circumstance.ALL) {
      assertNothingUnusual(circumstance);
    }
  }

  @Test
  void eachDepartureIsOnItsOwnSideOfTheUsual() {
    assertThat(unusual(Circumstance.CALCIUM, 400.0)).containsExactly("littleCalcium");
    assertThat(unusual(Circumstance.CALCIUM, 1200.0)).containsExactly("moreCalcium");
    assertThat(unusual(Circumstance.EXERCISE, Exercise.Level.BED_REST))
        .containsExactly("littleExercise");
    assertThat(unusual(Circumstance.THYROID_HORMONE, 0.8)).containsExactly("thyroidLack");
    assertThat(unusual(Circumstance.BODY_MASS_INDEX, 18.4)).containsExactly("lowWeight");
    assertThat(unusual(Circumstance.BODY_MASS_INDEX, 18.5)).containsExactly("lighterBody");
    assertThat(unusual(Circumstance.BODY_MASS_INDEX, 20.0)).isEmpty();
    assertThat(unusual(Circumstance.BODY_MASS_INDEX, 22.0)).isEmpty();
    assertThat(unusual(Circumstance.CALCIUM, 900.0)).containsExactly("lessCalcium");
    assertThat(unusual(Circumstance.CALCIUM, 2500.0)).containsExactly("tooMuchCalcium");
    assertThat(unusual(Circumstance.VITAMIN_D, 60.0)).containsExactly("lessVitaminD");
    assertThat(unusual(Circumstance.VITAMIN_D, 150.0)).containsExactly("tooMuchVitaminD");
    assertThat(Circumstance.THYROID_HORMONE.role()).isEqualTo(Role.CAUSE);
    assertThat(Circumstance.BODY_MASS_INDEX.role()).isEqualTo(Role.RISK_FACTOR);
  }

  @Test
  void itIsAHarmOnlyOnTheHarmfulSideAndWhileItHolds() {
    Scenario life = Circumstance.THYROID_HORMONE.with(ordinary, 50, 1.5);
    assertThat(Circumstance.THYROID_HORMONE.isHarmAt(life, 50)).isTrue();
    assertThat(Circumstance.THYROID_HORMONE.isHarmAt(life, 10)).isFalse();
    Scenario lack = Circumstance.THYROID_HORMONE.with(ordinary, 50, 0.8);
    assertThat(Circumstance.THYROID_HORMONE.isHarmAt(lack, 50)).isFalse();
  }

  @Test
  void onlyAWeightThatIsLowAndAnAmountThatNobodyAdvisesAreHarms() {
    assertThat(Circumstance.BODY_MASS_INDEX.isHarmAt(bodyMass(22), 50)).isFalse();
    assertThat(Circumstance.BODY_MASS_INDEX.isHarmAt(bodyMass(17), 50)).isTrue();
    assertThat(Circumstance.CALCIUM.isHarmAt(Circumstance.CALCIUM.with(ordinary, 50, 900.0), 50))
        .isFalse();
    assertThat(Circumstance.CALCIUM.isHarmAt(Circumstance.CALCIUM.with(ordinary, 50, 400.0), 50))
        .isTrue();
  }

  private Scenario bodyMass(double kgPerM2) {
    return Circumstance.BODY_MASS_INDEX.with(ordinary, 50, kgPerM2);
  }

  @Test
  void itsUnitIsThatOfTheLevelsToChooseFrom() {
    LifeLevels levels = LifeLevels.read(new AssetReader());
    assertThat(unit(Circumstance.VITAMIN_D)).isEqualTo(levels.vitaminD().unit());
    assertThat(unit(Circumstance.SMOKING)).isEqualTo(levels.smoking().unit());
    assertThat(unit(Circumstance.ALCOHOL)).isEqualTo(levels.alcohol().unit());
    assertThat(unit(Circumstance.THYROID_HORMONE)).isEqualTo(levels.thyroidHormone().unit());
  }

  private static String unit(Circumstance<?, ?> circumstance) {
    return ((CourseValue.Amount) circumstance.value()).unit();
  }

  private static <C extends Course, V extends Comparable<? super V>> void assertNothingUnusual(
      Circumstance<C, V> circumstance) {
    assertThat(unusual(circumstance, circumstance.usual())).as(circumstance.name()).isEmpty();
  }

  private static <C extends Course, V extends Comparable<? super V>> List<String> unusual(
      Circumstance<C, V> circumstance, V value) {
    C course = circumstance.make().apply(AgeSpan.from(20), value);
    return circumstance.departures().stream()
        .filter(departure -> circumstance.departs(course, departure))
        .map(Departure::name)
        .toList();
  }
}
