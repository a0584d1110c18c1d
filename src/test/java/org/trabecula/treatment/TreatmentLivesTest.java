// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** What the real model shows of stopping, following on, order and pauses. */
class TreatmentLivesTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final LifeSimulator MODEL = new LifeSimulator(RemodellingParameters.read(ASSETS));
  private static final Scenario WOMAN = Scenario.ordinary("woman", Sex.FEMALE);
  private static final MedicineCourse DENOSUMAB = course(65, 68, Medicine.DENOSUMAB);

  private final TakenCourses taken = TakenCourses.read(ASSETS);
  private final TreatmentWords words = new TreatmentWords(Texts.english());

  @Test
  void withoutMedicinesThereIsNothingToSay() {
    assertThat(words.of(lives(WOMAN))).isEmpty();
  }

  @Test
  void stoppingDenosumabOpensWorkSitesEverywhereAndAFollowOnKeepsBone() {
    TreatmentLives.End end = lives(WOMAN.with(DENOSUMAB)).end().orElseThrow();
    assertThat(end.planned()).isFalse();
    assertThat(TreatmentWords.sitesAfter(DENOSUMAB, end.alone())).isGreaterThan(1.4);
    assertThat(TreatmentWords.sitesAfter(DENOSUMAB, end.followed()))
        .isLessThan(TreatmentWords.sitesAfter(DENOSUMAB, end.alone()));
    assertThat(bone(end.alone(), 70)).isLessThan(bone(end.alone(), 68));
    assertThat(bone(end.followed(), 70)).isGreaterThan(bone(end.alone(), 70));
  }

  @Test
  void theSentencesNameTheNumbersOfTheTwoLives() {
    TreatmentLives lives = lives(WOMAN.with(DENOSUMAB));
    TreatmentLives.End end = lives.end().orElseThrow();
    List<String> said = words.of(lives);
    assertThat(said.get(0))
        .isEqualTo(
            "When denosumab ends at 68 and nothing follows: the spine goes from %s of its peak to %s at 70.",
            percent(end.alone(), 68), percent(end.alone(), 70));
    assertThat(said.get(1)).startsWith("Work sites open everywhere");
    assertThat(said.get(2))
        .isEqualTo(
            "With alendronate after it, the spine would have %s at 70.",
            percent(end.followed(), 70));
  }

  @Test
  void aFollowOnThatALifeHasIsSetBesideNone() {
    MedicineCourse next = course(68, 72, Medicine.ALENDRONATE);
    TreatmentLives.End end = lives(WOMAN.with(DENOSUMAB).with(next)).end().orElseThrow();
    assertThat(end.planned()).isTrue();
    assertThat(end.followed().scenario().life()).contains(next);
    assertThat(end.alone().scenario().life()).containsExactly(DENOSUMAB);
    assertThat(words.of(lives(WOMAN.with(DENOSUMAB).with(next))).get(2)).contains("as here");
  }

  @Test
  void theEndOfAMedicineThatStaysInBoneOpensNoWorkSitesEverywhere() {
    List<String> said = words.of(lives(WOMAN.with(course(65, 70, Medicine.ALENDRONATE))));
    assertThat(said.get(1)).doesNotContain("everywhere");
    assertThat(said).hasSize(2);
  }

  @Test
  void orderMatters() {
    Scenario buildFirst =
        WOMAN
            .with(course(65, 67, Medicine.TERIPARATIDE))
            .with(course(67, 72, Medicine.ALENDRONATE));
    TreatmentLives.Order order = lives(buildFirst).orders().get(0);
    Life swapped = order.swapped().orElseThrow();
    assertThat(swapped.scenario().life())
        .containsExactly(
            course(65, 70, Medicine.ALENDRONATE), course(70, 72, Medicine.TERIPARATIDE));
    String same = "about as much bone at 74 as the other way round.";
    String more = "more bone at 74 than the other way round.";
    String less = "less bone at 74 than the other way round.";
    String here = percent(order.lived(), 74);
    String told =
        here.equals(percent(swapped, 74))
            ? same
            : bone(order.lived(), 74) > bone(swapped, 74) ? more : less;
    assertThat(words.of(lives(buildFirst)))
        .contains("First teriparatide, then alendronate: " + told);
  }

  @Test
  void ofAnOrderNoSizesAreTold() {
    Scenario plan =
        WOMAN.with(course(61, 64, Medicine.DENOSUMAB)).with(course(64, 69, Medicine.ALENDRONATE));
    assertThat(words.of(lives(plan)))
        .filteredOn(line -> line.contains("the other way round"))
        .isNotEmpty()
        .noneMatch(line -> line.contains("%"));
  }

  @Test
  void aPauseIsSetBesideNone() {
    Scenario paused = WOMAN.with(DENOSUMAB).with(course(70, 75, Medicine.ALENDRONATE));
    TreatmentLives.Order order = lives(paused).orders().get(0);
    Life without = order.withoutPause().orElseThrow();
    assertThat(without.scenario().life())
        .containsExactly(DENOSUMAB, course(68, 73, Medicine.ALENDRONATE));
    assertThat(bone(without, 75)).isGreaterThan(bone(order.lived(), 75));
    assertThat(words.of(lives(paused)))
        .anyMatch(line -> line.startsWith("With the pause after denosumab, the spine has"));
  }

  @Test
  void eachChangeOfMedicineAndEachPauseOfThePlanIsTold() {
    Scenario plan =
        WOMAN
            .with(course(60, 62, Medicine.TERIPARATIDE))
            .with(course(62, 67, Medicine.ALENDRONATE))
            .with(course(69, 72, Medicine.ALENDRONATE))
            .with(course(72, 75, Medicine.DENOSUMAB));
    assertThat(lives(plan).orders())
        .extracting(order -> order.swapped().isPresent(), order -> order.withoutPause().isPresent())
        .containsExactly(tuple(true, false), tuple(false, true), tuple(true, false));
    assertThat(words.of(lives(plan)))
        .anyMatch(line -> line.startsWith("First teriparatide, then alendronate:"))
        .anyMatch(line -> line.startsWith("With the pause after alendronate, the spine has"));
  }

  @Test
  void theOrderOfThreeMedicinesIsToldChangeByChange() {
    Scenario plan =
        WOMAN
            .with(course(60, 61, Medicine.ROMOSOZUMAB))
            .with(course(61, 64, Medicine.DENOSUMAB))
            .with(course(64, 68, Medicine.ALENDRONATE));
    assertThat(words.of(lives(plan)))
        .anyMatch(line -> line.startsWith("First romosozumab, then denosumab:"))
        .anyMatch(line -> line.startsWith("First denosumab, then alendronate:"));
  }

  @Test
  void aCourseForLifeIsLookedAtWhereItsLongestTrialEnds() {
    Scenario forLife = WOMAN.with(new MedicineCourse(AgeSpan.from(60), Medicine.DENOSUMAB));
    assertThat(words.of(lives(forLife)).get(0)).startsWith("When denosumab ends at 70");
  }

  private TreatmentLives lives(Scenario scenario) {
    return TreatmentLives.of(MODEL.simulate(scenario), taken.in(scenario), MODEL::simulate);
  }

  private static double bone(Life life, double age) {
    return life.value(LifePoint::lumbarSpineBmd, age);
  }

  private static String percent(Life life, double age) {
    return Math.round(100 * bone(life, age) / life.peak(LifePoint::lumbarSpineBmd)) + "%";
  }

  private static MedicineCourse course(double from, double to, Medicine medicine) {
    return new MedicineCourse(new AgeSpan(from, to), medicine);
  }
}
