// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.cause.SteroidEffect;
import org.trabecula.cause.SteroidShares;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.help.Advice;
import org.trabecula.help.Help;
import org.trabecula.help.WhatHelps;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.FullLife;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.scenario.edit.SteroidCourse;
import org.trabecula.scenario.edit.Treatment;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.TakenCourses;
import org.trabecula.treatment.TreatmentPlan;

/** What is derived from a life holds at both of its ends, and in a life that is full. */
class EndsOfLifeTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final WholeLifeExplorer EXPLORER = WholeLifeExplorer.read(ASSETS, Runnable::run);
  private static final Function<Scenario, Life> MODEL =
      new LifeSimulator(RemodellingParameters.read(ASSETS))::simulate;

  private final WhatHelps whatHelps =
      new WhatHelps(Advice.read(ASSETS), TakenCourses.read(ASSETS), Pharmacopoeia.read(ASSETS));
  private final DensityReader reader =
      new DensityReader(new TScores(DensityReference.read(ASSETS)));

  @ParameterizedTest
  @EnumSource(Medicine.class)
  void aMedicineBegunOnTheLastDayChangesNothing(Medicine medicine) {
    Scenario ordinary = Scenario.ordinary("", Sex.FEMALE);
    Scenario late = ordinary.with(new MedicineCourse(AgeSpan.from(100), medicine));
    assertThat(MODEL.apply(late).points()).isEqualTo(MODEL.apply(ordinary).points());
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 100})
  void whateverHelpsAtAnEndOfLifeCanBeTried(double age) {
    Scenario thin =
        PersonEdit.withPeakBoneMass(Scenario.ordinary("", Sex.FEMALE), -2.5)
            .with(new Glucocorticoid(AgeSpan.from(10), 20));
    List<Help> helps = helps(explore(thin), age);
    assertThat(helps).hasSizeGreaterThan(2);
    helps.stream().flatMap(help -> help.switched().stream()).forEach(EndsOfLifeTest::explore);
  }

  @Test
  void aFullLifeIsLivedAndWhatWouldNotFitIsNotOffered() {
    Scenario full = FullLife.with(new MedicineCourse(new AgeSpan(60, 65), Medicine.DENOSUMAB));
    ExploredLife explored = explore(full);
    assertThat(explored.counterfactuals().treatment().end()).isEmpty();
    Help training = helps(explored, 50).get(0);
    assertThat(training.kind()).isEqualTo(Help.Kind.STRENGTH_TRAINING);
    assertThat(training.on()).isFalse();
    assertThat(training.switched()).isEmpty();
    assertThat(Treatment.withMedicine(full, Medicine.RALOXIFENE, 50, 5)).isEmpty();
  }

  @Test
  void aFullLifeStaysAsItIsWhenSomethingWouldBeAdded() {
    Scenario full = FullLife.with();
    AgeSpan late = AgeSpan.from(58);
    assertThat(Circumstance.CALCIUM.with(full, 50, 500.0)).isEqualTo(full);
    assertThat(PersonEdit.withMenopauseAt(full, 45)).isEqualTo(full);
    assertThat(SteroidCourse.withDose(full, 60, 5, late)).isEqualTo(full);
    assertThat(SteroidShares.withSwitch(full, 60, SteroidEffect.URINE, false)).isEqualTo(full);
    assertThat(full.withAnother(new Glucocorticoid(late, 5))).isEmpty();
    assertThat(Circumstance.VITAMIN_D.with(full, 20, 50.0)).isNotEqualTo(full);
  }

  @Test
  void theEffectsOfSteroidsCannotBeToldApartInAFullLife() {
    Scenario full = FullLife.with(new Glucocorticoid(AgeSpan.from(50), 10));
    SteroidShares shares = SteroidShares.of(full, 60, MODEL, () -> false).orElseThrow();
    assertThat(shares.alone()).isEmpty();
    assertThat(shares.together()).isNegative();
  }

  @Test
  void medicinesThatAreTakenForNoTimeHaveNoOtherOrder() {
    MedicineCourse first = new MedicineCourse(new AgeSpan(90, 95), Medicine.DENOSUMAB);
    MedicineCourse last = new MedicineCourse(AgeSpan.from(100), Medicine.ALENDRONATE);
    TreatmentPlan plan =
        new TreatmentPlan(Scenario.ordinary("", Sex.FEMALE).with(first).with(last));
    TreatmentPlan.Pair pair = plan.pairs().get(0);
    assertThat(plan.inOtherOrder(pair)).isEmpty();
    assertThat(plan.withoutPause(pair)).isEmpty();
  }

  @Test
  void thereIsTimeBetweenTwoAgesOnlyWithinLife() {
    assertThat(AgeSpan.between(60, 65)).contains(new AgeSpan(60, 65));
    assertThat(AgeSpan.between(98, 103)).contains(new AgeSpan(98, 100));
    assertThat(AgeSpan.between(100, AgeSpan.FOR_LIFE)).contains(AgeSpan.from(100));
    assertThat(AgeSpan.between(100, 100)).isEqualTo(Optional.empty());
    assertThat(AgeSpan.between(101, AgeSpan.FOR_LIFE)).isEqualTo(Optional.empty());
    assertThat(AgeSpan.between(5, 9)).isEqualTo(Optional.empty());
  }

  private List<Help> helps(ExploredLife explored, double age) {
    return whatHelps.at(
        explored.scenario(),
        age,
        reader.read(explored.counterfactuals().lived(), explored.counterfactuals().average(), age));
  }

  private static ExploredLife explore(Scenario scenario) {
    return EXPLORER.explore(scenario, () -> false).orElseThrow();
  }
}
