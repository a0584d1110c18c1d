// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.scenario.AgeSpan;

/** The ages at which a medicine that is given at intervals is given, years. */
final class Doses {
  private final List<Double> ages = new ArrayList<>();

  /**
   * One at the start of each span and one after every interval before its end.
   *
   * @param interval years
   */
  Doses(List<AgeSpan> spans, double interval) {
    for (AgeSpan span : spans) {
      double end = Math.min(span.to(), Life.LAST_AGE) - Timetable.SAME_AGE;
      for (int dose = 0; span.from() + dose * interval < end; dose++) {
        ages.add(span.from() + dose * interval);
      }
    }
  }

  /** All of them, years. */
  List<Double> ages() {
    return ages;
  }

  /** How many are given at an age. */
  long at(double age) {
    return ages.stream().filter(dose -> Math.abs(dose - age) <= Timetable.SAME_AGE).count();
  }
}
