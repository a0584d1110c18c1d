// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trabecula.remodelling.MadeUpLife.woman;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;

class TakenCoursesTest {
  private final TakenCourses taken = TakenCourses.read(new AssetReader());

  @Test
  void aMedicineEndsWithItsLongestTrial() {
    Calcium calcium = new Calcium(AgeSpan.from(20), 700);
    Scenario life = woman().with(course(60, AgeSpan.FOR_LIFE)).with(calcium);
    assertThat(taken.in(life).life()).containsExactly(course(60, 62), calcium);
  }

  @Test
  void whatFollowsWhenAllIsTakenIsNeverTaken() {
    Scenario life = woman().with(course(50, 51.5)).with(course(60, 61)).with(course(70, 71));
    assertThat(taken.in(life).life()).containsExactly(course(50, 51.5), course(60, 60.5));
  }

  @Test
  void whatIsShortEnoughStaysAsItIs() {
    Scenario life = woman().with(course(50, 51)).with(course(60, 61));
    assertThat(taken.in(life)).isEqualTo(life);
  }

  private static MedicineCourse course(double from, double to) {
    return new MedicineCourse(new AgeSpan(from, to), Medicine.TERIPARATIDE);
  }
}
