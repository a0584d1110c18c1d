// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class SteroidCourseTest {
  private static final Glucocorticoid EARLY = new Glucocorticoid(new AgeSpan(30, 32), 20);
  private static final Glucocorticoid LATE = new Glucocorticoid(new AgeSpan(58, 62), 7.5);
  private final Scenario ordinary = Scenario.ordinary("Anna", Sex.FEMALE);
  private final Scenario twoCourses = ordinary.with(EARLY).with(LATE);

  @Test
  void theCourseThatHoldsIsMeant() {
    assertThat(SteroidCourse.meantAt(twoCourses, 31)).contains(EARLY);
    assertThat(SteroidCourse.meantAt(twoCourses, 60)).contains(LATE);
  }

  @Test
  void betweenCoursesTheNextIsMeantAndAfterAllTheLast() {
    assertThat(SteroidCourse.meantAt(twoCourses, 45)).contains(LATE);
    assertThat(SteroidCourse.meantAt(twoCourses, 80)).contains(LATE);
    assertThat(SteroidCourse.meantAt(ordinary, 80)).isEmpty();
  }

  @Test
  void anotherDoseLeavesTheTimeAlone() {
    assertThat(SteroidCourse.withDose(twoCourses, 80, 10, AgeSpan.from(78)).life())
        .containsExactly(EARLY, new Glucocorticoid(new AgeSpan(58, 62), 10));
  }

  @Test
  void aFirstDoseIsTakenWhenTheCallerSays() {
    assertThat(SteroidCourse.withDose(ordinary, 60, 5, AgeSpan.from(58)).life())
        .containsExactly(new Glucocorticoid(AgeSpan.from(58), 5));
  }

  @Test
  void doseZeroTakesTheMeantCourseAway() {
    assertThat(SteroidCourse.withDose(twoCourses, 60, 0, AgeSpan.from(58)).life())
        .containsExactly(EARLY);
    assertThat(SteroidCourse.withDose(ordinary, 60, 0, AgeSpan.from(58))).isEqualTo(ordinary);
  }

  @Test
  void aMovedCourseStopsWhereAnotherBegins() {
    assertThat(SteroidCourse.withSpan(twoCourses, 31, new AgeSpan(25, 60)).life())
        .containsExactly(new Glucocorticoid(new AgeSpan(25, 58), 20), LATE);
    assertThat(SteroidCourse.withSpan(twoCourses, 60, new AgeSpan(20, 70)).life())
        .containsExactly(EARLY, new Glucocorticoid(new AgeSpan(32, 70), 7.5));
  }

  @Test
  void aMoveIntoAnotherCourseChangesNothing() {
    assertThat(SteroidCourse.withSpan(twoCourses, 60, new AgeSpan(30, 31))).isEqualTo(twoCourses);
  }
}
