// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trabecula.scenario.AgeSpan;

/** The ages between which a life runs smoothly: months, starts and stops, and doses. */
final class Timetable {
  /** Ages closer than this are the same age, in years: less than a second. */
  static final double SAME_AGE = 1e-9;

  private final double firstAge;
  private final List<Double> doses;
  private final SortedSet<Double> events;

  /**
   * @param denosumab when denosumab is taken
   * @param changes ages at which something starts or stops, years
   * @param doseInterval time between doses of denosumab, years
   */
  Timetable(
      List<AgeSpan> denosumab,
      double firstAge,
      SortedSet<Double> changes,
      double doseInterval) {
    this.firstAge = firstAge;
    doses =
        denosumab.stream().flatMap(span -> doseAges(span, doseInterval).stream()).toList();
    events = new TreeSet<>(changes);
    events.addAll(doses);
  }

  /** The age at the start of a month of the simulated life, years. */
  double age(int month) {
    return firstAge + month / (double) Life.POINTS_PER_YEAR;
  }

  /** The ages that bound the smooth stretches of a month, its start and end among them. */
  double[] bounds(int month) {
    double start = age(month);
    double end = age(month + 1);
    SortedSet<Double> inside = events.subSet(start + SAME_AGE, end - SAME_AGE);
    if (inside.isEmpty()) {
      return new double[] {start, end};
    }
    List<Double> bounds = new ArrayList<>(List.of(start));
    for (double event : inside) {
      if (event - bounds.get(bounds.size() - 1) > SAME_AGE) {
        bounds.add(event);
      }
    }
    bounds.add(end);
    return bounds.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** How many doses of denosumab are given at an age. */
  long dosesAt(double age) {
    return doses.stream().filter(dose -> Math.abs(dose - age) <= SAME_AGE).count();
  }

  private static List<Double> doseAges(AgeSpan span, double interval) {
    List<Double> ages = new ArrayList<>();
    for (int dose = 0; ; dose++) {
      double age = span.from() + dose * interval;
      if (age >= Math.min(span.to(), Life.LAST_AGE) - SAME_AGE) {
        return ages;
      }
      ages.add(age);
    }
  }
}
