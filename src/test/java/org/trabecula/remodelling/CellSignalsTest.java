// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;

class CellSignalsTest {
  private static final double AGE = 30;
  private static final AgeSpan ADULT = AgeSpan.from(18);
  private static final SystemicSignals HEALTHY = signals();

  @Test
  void aHealthyYoungAdultHasOneOfEachSignal() {
    assertThat(HEALTHY.rankl()).isCloseTo(1, within(0.03));
    assertThat(HEALTHY.osteoclastApoptosis()).isCloseTo(1, within(0.01));
    assertThat(HEALTHY.osteoblastApoptosis()).isCloseTo(1, within(0.03));
    assertThat(HEALTHY.supply()).isEqualTo(1);
    assertThat(HEALTHY.osteoblastsSpared()).isEqualTo(1);
    assertThat(HEALTHY.liningCall()).isZero();
    assertThat(HEALTHY.bisphosphonate()).isZero();
    assertThat(HEALTHY.counterSignalDrive()).isZero();
  }

  @Test
  void withoutEstrogenMoreIsCalledForAndRemovingCellsLiveLonger() {
    SystemicSignals lack = signals(new Menopause(30, Menopause.Kind.SURGICAL));
    assertThat(lack.rankl()).isGreaterThan(HEALTHY.rankl());
    assertThat(lack.osteoclastApoptosis()).isBetween(0.0, HEALTHY.osteoclastApoptosis());
    assertThat(lack.osteoblastApoptosis()).isGreaterThan(HEALTHY.osteoblastApoptosis());
  }

  @Test
  void lowCalciumRaisesTheCallByParathyroidHormone() {
    SystemicSignals low = signals(new Calcium(ADULT, 200));
    assertThat(low.calcium().pth()).isGreaterThan(HEALTHY.calcium().pth());
    assertThat(low.rankl()).isGreaterThan(HEALTHY.rankl());
  }

  @Test
  void loadBuildsAndHoldsRemovalBack() {
    SystemicSignals strong = signals(new Exercise(ADULT, Exercise.Level.STRENGTH_AND_IMPACT));
    SystemicSignals inBed = signals(new Exercise(ADULT, Exercise.Level.BED_REST));
    assertThat(strong.formationLoad()).isGreaterThan(HEALTHY.formationLoad());
    assertThat(inBed.formationLoad()).isLessThan(HEALTHY.formationLoad());
    assertThat(inBed.rankl()).isGreaterThan(HEALTHY.rankl()).isGreaterThan(strong.rankl());
  }

  @Test
  void smokingAlcoholAndThyroidExcessLeaveFewerBuildingCells() {
    assertThat(signals(new Smoking(ADULT, 40)).supply()).isBetween(0.0, 1.0).isNotEqualTo(1);
    assertThat(signals(new Alcohol(ADULT, 8)).supply()).isBetween(0.0, 1.0).isNotEqualTo(1);
    SystemicSignals thyroid = signals(new ThyroidHormone(ADULT, 2));
    assertThat(thyroid.supply()).isBetween(0.0, 1.0).isNotEqualTo(1);
    assertThat(thyroid.rankl()).isGreaterThan(HEALTHY.rankl());
  }

  @Test
  void moreOfAHabitIsMoreOfItsEffect() {
    double before = 1;
    for (double units = 3; units <= 10; units++) {
      double supply = signals(new Alcohol(ADULT, units)).supply();
      assertThat(supply).as("%s units", units).isLessThanOrEqualTo(before);
      before = supply;
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Medicine.class,
      names = {"TERIPARATIDE", "ABALOPARATIDE", "ROMOSOZUMAB"})
  void buildingMedicinesCallLiningCellsAndTheBodyAnswers(Medicine medicine) {
    SystemicSignals treated = signals(new MedicineCourse(ADULT, medicine));
    assertThat(treated.liningCall() + treated.romosozumab()).isPositive();
    assertThat(treated.counterSignalDrive()).isPositive();
    assertThat(treated.bisphosphonate()).isZero();
  }

  @Test
  void alendronateIsTheOnlyOneThatBindsToBoneDayByDay() {
    for (Medicine medicine : Medicine.values()) {
      boolean binds = medicine == Medicine.ALENDRONATE;
      double bound = signals(new MedicineCourse(ADULT, medicine)).bisphosphonate();
      assertThat(bound > 0).as("%s", medicine).isEqualTo(binds);
    }
  }

  private static SystemicSignals signals(Factor... life) {
    double age = life.length > 0 && life[0] instanceof MedicineCourse ? 18.5 : AGE;
    double late = life.length > 0 && life[0] instanceof Menopause ? 45 : age;
    return HealthyAdult.signals(HealthyAdult.woman(life), late);
  }
}
