// SPDX-License-Identifier: MIT
package org.trabecula.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trabecula.remodelling.MadeUpLife.woman;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityBand;
import org.trabecula.density.DensityReading;
import org.trabecula.density.SkeletalSite;
import org.trabecula.help.Help.Kind;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Exercise.Level;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.TakenCourses;

class WhatHelpsTest {
  private static final DensityReading LOW = reading(-2.5, DensityBand.OSTEOPOROSIS);
  private static final DensityReading NORMAL = reading(0, DensityBand.NORMAL);
  private static final DensityReading YOUNG = new DensityReading(1, 1, List.of(), 0);
  private static final Scenario HARD_LIFE =
      woman()
          .with(new Calcium(AgeSpan.from(18), 600))
          .with(new VitaminD(AgeSpan.from(30), 25))
          .with(new Exercise(new AgeSpan(20, 50), Level.WALKING))
          .with(new Exercise(AgeSpan.from(50), Level.INACTIVE))
          .with(new Smoking(AgeSpan.from(20), 10))
          .with(new Alcohol(new AgeSpan(40, 80), 4));

  private final WhatHelps helps =
      new WhatHelps(
          Advice.read(new AssetReader()),
          TakenCourses.read(new AssetReader()),
          Pharmacopoeia.read(new AssetReader()));

  @Test
  void offersWhatFitsTheLife() {
    assertThat(helps.at(woman(), 30, YOUNG))
        .extracting(Help::kind)
        .containsExactly(Kind.STRENGTH_TRAINING, Kind.CALCIUM_AND_VITAMIN_D);
    assertThat(helps.at(HARD_LIFE, 62, LOW))
        .extracting(Help::kind)
        .containsExactly(
            Kind.STRENGTH_TRAINING,
            Kind.CALCIUM_AND_VITAMIN_D,
            Kind.NO_SMOKING,
            Kind.LITTLE_ALCOHOL,
            Kind.SLOWING_MEDICINE,
            Kind.FEWER_FALLS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {51.5, 62, 79})
  void whatIsSwitchedOnCanBeTakenBack(double age) {
    for (Help off : helps.at(HARD_LIFE, age, LOW)) {
      if (off.switched().isPresent()) {
        assertThat(off.on()).as("%s", off.kind()).isFalse();
        Scenario with = off.switched().get();
        Help on = find(helps.at(with, age + 1, NORMAL), off.kind());
        assertThat(on.on()).as("%s", off.kind()).isTrue();
        assertThat(on.switched().orElseThrow().life())
            .as("%s", off.kind())
            .containsExactlyInAnyOrderElementsOf(restored(off.kind()).life());
      }
    }
  }

  /** Nobody can know that the alcohol would have ended at 80. */
  private static Scenario restored(Kind kind) {
    return kind == Kind.LITTLE_ALCOHOL
        ? HARD_LIFE.without(Alcohol.class::isInstance).with(new Alcohol(AgeSpan.from(40), 4))
        : HARD_LIFE;
  }

  @Test
  void changesNothingBeforeThePresentAge() {
    Scenario with = switched(HARD_LIFE, 62, Kind.STRENGTH_TRAINING);
    assertThat(with.courseAt(Exercise.class, 61.9).orElseThrow().level()).isEqualTo(Level.INACTIVE);
    assertThat(with.courseAt(Exercise.class, 62).orElseThrow().level()).isEqualTo(Level.STRENGTH);
    assertThat(with.courseAt(Exercise.class, 90).orElseThrow().level()).isEqualTo(Level.STRENGTH);
  }

  @Test
  void givesTheCalciumThatIsAdvisedAtThatAge() {
    assertThat(calciumAt(switched(HARD_LIFE, 45, Kind.CALCIUM_AND_VITAMIN_D), 45)).isEqualTo(1000);
    assertThat(calciumAt(switched(HARD_LIFE, 62, Kind.CALCIUM_AND_VITAMIN_D), 62)).isEqualTo(1200);
  }

  @Test
  void whatALifeHasAnywayCannotBeSwitchedOff() {
    Help food = find(helps.at(woman(), 30, YOUNG), Kind.CALCIUM_AND_VITAMIN_D);
    assertThat(food.on()).isTrue();
    assertThat(food.switched()).isEmpty();
  }

  @Test
  void offersAMedicineFromTheTScoreAtWhichOneIsWeighed() {
    assertThat(helps.at(woman(), 62, reading(-2.4, DensityBand.LOW)))
        .extracting(Help::kind)
        .doesNotContain(Kind.SLOWING_MEDICINE);
    assertThat(helps.at(woman(), 62, NORMAL))
        .extracting(Help::kind)
        .doesNotContain(Kind.SLOWING_MEDICINE);
    Scenario with = switched(woman(), 62, Kind.SLOWING_MEDICINE);
    assertThat(with.life())
        .containsExactly(new MedicineCourse(new AgeSpan(62, 67), Medicine.ALENDRONATE));
    assertThat(switched(with, 64, Kind.SLOWING_MEDICINE)).isEqualTo(woman());
  }

  @Test
  void offersAMedicineWhereSteroidTabletsGoOnForMonths() {
    assertThat(kindsOn(new Glucocorticoid(new AgeSpan(58, 63), 7.5), 59))
        .contains(Kind.SLOWING_MEDICINE);
    assertThat(kindsOn(new Glucocorticoid(new AgeSpan(35, 36), 2.5), 35))
        .contains(Kind.SLOWING_MEDICINE);
    assertThat(kindsOn(new Glucocorticoid(new AgeSpan(58, 58.2), 7.5), 58.1))
        .doesNotContain(Kind.SLOWING_MEDICINE);
    assertThat(kindsOn(new Glucocorticoid(new AgeSpan(58, 63), 2), 59))
        .doesNotContain(Kind.SLOWING_MEDICINE);
    assertThat(kindsOn(new Glucocorticoid(new AgeSpan(12, 20), 7.5), 14))
        .doesNotContain(Kind.SLOWING_MEDICINE);
  }

  @Test
  void saysOnTheOfferWhenAMedicineIsWeighed() {
    HelpWords words = new HelpWords(Texts.english(), HelpFigures.read(new AssetReader()));
    assertThat(words.text(Kind.SLOWING_MEDICINE, Sex.FEMALE, 70))
        .contains("when the lowest T-score is −2.5 or less", "a break of the hip or spine")
        .contains("at high risk", "on steroid tablets for 3 months");
  }

  @Test
  void offersNoSecondMedicine() {
    Scenario denosumab = woman().with(new MedicineCourse(AgeSpan.from(60), Medicine.DENOSUMAB));
    assertThat(helps.at(denosumab, 62, LOW))
        .extracting(Help::kind)
        .doesNotContain(Kind.SLOWING_MEDICINE)
        .contains(Kind.DENOSUMAB_PLAN);
  }

  @Test
  void aMedicineThatCostsBoneDoesNotStandInTheWayOfOneThatKeepsIt() {
    Scenario life =
        woman().with(new MedicineCourse(new AgeSpan(60, 65), Medicine.AROMATASE_INHIBITOR));
    assertThat(helps.at(life, 62, LOW)).extracting(Help::kind).contains(Kind.SLOWING_MEDICINE);
  }

  @Test
  void aMedicineThatHasEndedWithItsLongestTrialMakesRoomForAnother() {
    Scenario life = woman().with(new MedicineCourse(AgeSpan.from(55), Medicine.TERIPARATIDE));
    assertThat(helps.at(life, 56, LOW))
        .extracting(Help::kind)
        .doesNotContain(Kind.SLOWING_MEDICINE);
    assertThat(helps.at(life, 60, LOW)).extracting(Help::kind).contains(Kind.SLOWING_MEDICINE);
  }

  @Test
  void alendronateForLifeIsOnUntilItsLongestTrialEndsAndThenIsTalkedAbout() {
    Scenario life = woman().with(new MedicineCourse(AgeSpan.from(55), Medicine.ALENDRONATE));
    assertThat(find(helps.at(life, 60, LOW), Kind.SLOWING_MEDICINE).on()).isTrue();
    assertThat(helps.at(life, 70, LOW))
        .extracting(Help::kind)
        .doesNotContain(Kind.SLOWING_MEDICINE)
        .contains(Kind.NEXT_MEDICINE);
    assertThat(find(helps.at(life, 70, LOW), Kind.NEXT_MEDICINE).switched()).isEmpty();
  }

  @Test
  void whatIsLeftOfAlendronateCanBeTakenLaterAndWhatWasTakenStays() {
    MedicineCourse first = new MedicineCourse(new AgeSpan(55, 60), Medicine.ALENDRONATE);
    assertThat(switched(woman().with(first), 70, Kind.SLOWING_MEDICINE).life())
        .containsExactly(first, new MedicineCourse(new AgeSpan(70, 75), Medicine.ALENDRONATE));
  }

  @Test
  void aCauseThatCanBeTreatedIsTalkedAboutWhileItActs() {
    SexHormone low = new SexHormone(new AgeSpan(20, 40), 30);
    Absorption poor = new Absorption(new AgeSpan(20, 40), 50);
    ParathyroidGland large = new ParathyroidGland(new AgeSpan(20, 40), 2);
    for (Factor cause : List.of(low, poor, large)) {
      Scenario life = woman().with(cause);
      assertThat(helps.at(life, 30, YOUNG)).extracting(Help::kind).contains(Kind.CAUSE_REVIEW);
      assertThat(helps.at(life, 40, YOUNG))
          .extracting(Help::kind)
          .doesNotContain(Kind.CAUSE_REVIEW);
    }
  }

  @Test
  void denosumabThatHasStoppedWithNothingAfterItCallsForWhatIsNeededNow() {
    MedicineCourse over = new MedicineCourse(new AgeSpan(60, 64), Medicine.DENOSUMAB);
    assertThat(helps.at(woman().with(over), 65, LOW))
        .extracting(Help::kind)
        .contains(Kind.DENOSUMAB_STOPPED)
        .doesNotContain(Kind.DENOSUMAB_PLAN);
    Scenario followed =
        woman().with(over).with(new MedicineCourse(new AgeSpan(64, 69), Medicine.ALENDRONATE));
    assertThat(helps.at(followed, 65, LOW))
        .extracting(Help::kind)
        .doesNotContain(Kind.DENOSUMAB_STOPPED, Kind.DENOSUMAB_PLAN);
  }

  @Test
  void aBodyThatIsNotTooLightIsOfferedNothingAgainstItsWeight() {
    assertThat(kindsOf(new BodyMassIndex(AgeSpan.from(18), 17))).contains(Kind.ENOUGH_FOOD);
    assertThat(kindsOf(new BodyMassIndex(AgeSpan.from(18), 22))).doesNotContain(Kind.ENOUGH_FOOD);
  }

  @Test
  void trainingIsToldAsItWasTriedWithItsCautionAndOtherwiseToTheYoung() {
    HelpWords words = new HelpWords(Texts.english(), HelpFigures.read(new AssetReader()));
    assertThat(words.text(Kind.STRENGTH_TRAINING, Sex.FEMALE, 61))
        .contains("Heavy lifting and jumps", "low density", "Lifting alone does less");
    assertThat(words.text(Kind.STRENGTH_TRAINING, Sex.MALE, 61)).contains("In men");
    assertThat(words.text(Kind.STRENGTH_TRAINING, Sex.FEMALE, 15))
        .contains("Play, sport and jumps")
        .doesNotContain("Women over");
    assertThat(words.caution(Kind.STRENGTH_TRAINING).orElseThrow()).contains("broken spine bone");
    assertThat(words.detail(Kind.STRENGTH_TRAINING, Sex.FEMALE, 61))
        .contains(words.caution(Kind.STRENGTH_TRAINING).orElseThrow());
  }

  @Test
  void anOveractiveThyroidIsNotHelpedByADoseButCheckedAndTreated() {
    HelpWords words = new HelpWords(Texts.english(), HelpFigures.read(new AssetReader()));
    assertThat(words.name(Kind.THYROID_REVIEW)).isEqualTo("Thyroid checked and treated");
    assertThat(words.caution(Kind.THYROID_REVIEW).orElseThrow()).contains("Never change it alone");
  }

  @Test
  void steroidsAreSaidToBreakBonesWithinMonths() {
    HelpWords words = new HelpWords(Texts.english(), HelpFigures.read(new AssetReader()));
    assertThat(words.text(Kind.STEROID_REVIEW, Sex.FEMALE, 61))
        .contains("within months", "more often than density tells", "van Staa 2000", "scan soon");
    assertThat(words.caution(Kind.STEROID_REVIEW).orElseThrow()).startsWith("Do not stop steroids");
  }

  private List<Kind> kindsOf(BodyMassIndex weight) {
    return helps.at(woman().with(weight), 40, YOUNG).stream().map(Help::kind).toList();
  }

  @Test
  void aMedicineStartedLateLastsForLife() {
    assertThat(switched(woman(), 97, Kind.SLOWING_MEDICINE).life())
        .containsExactly(new MedicineCourse(AgeSpan.from(97), Medicine.ALENDRONATE));
  }

  @Test
  void prescribedTabletsAreTalkedAboutAndNeverSwitched() {
    Scenario life =
        woman()
            .with(new Glucocorticoid(new AgeSpan(58, 63), 7.5))
            .with(new ThyroidHormone(AgeSpan.from(50), 1.5));
    List<Help> found = helps.at(life, 62, NORMAL);
    assertThat(find(found, Kind.STEROID_REVIEW).switched()).isEmpty();
    assertThat(find(found, Kind.THYROID_REVIEW).switched()).isEmpty();
    assertThat(helps.at(life, 64, NORMAL))
        .extracting(Help::kind)
        .doesNotContain(Kind.STEROID_REVIEW);
  }

  private List<Kind> kindsOn(Glucocorticoid tablets, double age) {
    return helps.at(woman().with(tablets), age, NORMAL).stream().map(Help::kind).toList();
  }

  private Scenario switched(Scenario scenario, double age, Kind kind) {
    return find(helps.at(scenario, age, LOW), kind).switched().orElseThrow();
  }

  private static Help find(List<Help> found, Kind kind) {
    return found.stream().filter(help -> help.kind() == kind).findFirst().orElseThrow();
  }

  private static double calciumAt(Scenario scenario, double age) {
    return scenario.courseAt(Calcium.class, age).orElseThrow().mgPerDay();
  }

  private static DensityReading reading(double tScore, DensityBand band) {
    return new DensityReading(
        0.9, 0.8, List.of(new DensityReading.Score(tScore, band, SkeletalSite.TOTAL_HIP)), 0);
  }
}
