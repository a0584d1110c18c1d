// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trabecula.scenario.AgeSpan;

class TimetableTest {
  private static final double FIRST = 18;

  @Test
  void aMonthInWhichNothingHappensIsOneStretch() {
    Timetable plain = timetable(List.of());
    assertThat(plain.bounds(0)).containsExactly(18, 18 + 1 / 12.0);
    assertThat(plain.age(24)).isEqualTo(20);
  }

  @Test
  void aMonthIsCutWhereSomethingStartsOrStops() {
    Timetable cut = timetable(List.of(), 18.02, 18.05, 30.0);
    assertThat(cut.bounds(0)).containsExactly(18, 18.02, 18.05, 18 + 1 / 12.0);
    assertThat(cut.bounds(1)).hasSize(2);
  }

  @Test
  void whatHappensAtTheEndsOfAMonthOrTwiceAtOnceCutsNothing() {
    double same = 18.05 + Timetable.SAME_AGE / 2;
    Timetable touching = timetable(List.of(), 18.0, 18.05, same, 18 + 1 / 12.0);
    assertThat(touching.bounds(0)).containsExactly(18, 18.05, 18 + 1 / 12.0);
  }

  @Test
  void stretchesOfMonthsFollowEachOtherWithoutAGap() {
    Timetable busy = timetable(List.of(new AgeSpan(18.3, 21.1)), 18.7, 19.26);
    double reached = FIRST;
    for (int month = 0; month < 60; month++) {
      double[] bounds = busy.bounds(month);
      assertThat(bounds[0]).isCloseTo(reached, within(1e-12));
      assertThat(bounds).isSorted();
      reached = bounds[bounds.length - 1];
    }
  }

  @Test
  void aDoseIsGivenAtTheStartAndNoneAtTheEndOfACourse() {
    Doses doses = new Doses(List.of(new AgeSpan(60, 61)), 0.5);
    assertThat(doses.at(60)).isEqualTo(1);
    assertThat(doses.at(60.5)).isEqualTo(1);
    assertThat(doses.at(60.25)).isZero();
    assertThat(doses.at(61)).isZero();
  }

  @Test
  void dosesOfACourseForLifeEndWithLife() {
    Doses doses = new Doses(List.of(AgeSpan.from(99)), 0.5);
    assertThat(doses.at(99.5)).isEqualTo(1);
    assertThat(doses.at(Life.LAST_AGE)).isZero();
  }

  private static Timetable timetable(List<AgeSpan> denosumab, Double... changes) {
    return new Timetable(FIRST, new TreeSet<>(List.of(changes)), new Doses(denosumab, 0.5));
  }
}
