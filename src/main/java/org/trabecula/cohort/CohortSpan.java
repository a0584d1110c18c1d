// SPDX-License-Identifier: MIT
package org.trabecula.cohort;

import java.util.Arrays;

/**
 * Where most people of a cohort lie, point by point through life: 80 of 100 between {@code low} and
 * {@code high}. Each array has a value for each point, NaN where the quantity has none.
 *
 * @param low what one tenth lie below
 * @param middle what half lie below
 * @param high what nine tenths lie below
 */
public record CohortSpan(double[] low, double[] middle, double[] high) {
  private static final double LOW = 0.1;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.9;

  /**
   * Counts one quantity.
   *
   * @param values by person, quantity and point
   */
  static CohortSpan of(double[][][] values, int quantity) {
    int points = values[0][quantity].length;
    CohortSpan span = new CohortSpan(new double[points], new double[points], new double[points]);
    double[] people = new double[values.length];
    for (int point = 0; point < points; point++) {
      for (int person = 0; person < people.length; person++) {
        people[person] = values[person][quantity][point];
      }
      Arrays.sort(people);
      span.low[point] = share(people, LOW);
      span.middle[point] = share(people, MIDDLE);
      span.high[point] = share(people, HIGH);
    }
    return span;
  }

  /** The value that a share of sorted values lie below, straight between two of them. */
  static double share(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int before = (int) place;
    int after = Math.min(before + 1, sorted.length - 1);
    return sorted[before] + (place - before) * (sorted[after] - sorted[before]);
  }
}
