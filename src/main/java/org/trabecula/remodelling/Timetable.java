// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ages between which a life runs smoothly: months, starts and stops, and doses. */
final class Timetable {
  /** Ages closer than this are the same age, in years: less than a second. */
  static final double SAME_AGE = 1e-9;

  private final double firstAge;
  private final SortedSet<Double> events;

  /**
   * @param changes ages at which something starts or stops, years
   * @param doses what is given at intervals
   */
  Timetable(double firstAge, SortedSet<Double> changes, Doses... doses) {
    this.firstAge = firstAge;
    events = new TreeSet<>(changes);
    for (Doses each : doses) {
      events.addAll(each.ages());
    }
  }

  /** The age at the start of a month of the simulated life, years. */
  double age(int month) {
    return firstAge + month / (double) Life.POINTS_PER_YEAR;
  }

  /** Months of simulated life until an age is reached. */
  int monthsUntil(double age) {
    return (int) Math.ceil((age - firstAge) * Life.POINTS_PER_YEAR - SAME_AGE);
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
}
