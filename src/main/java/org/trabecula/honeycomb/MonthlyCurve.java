// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.remodelling.Life.POINTS_PER_YEAR;

/** A quantity known at the beginning of each month and read at any age, straight in between. */
final class MonthlyCurve {
  private final double firstAge;
  private final double[] values;

  /** A curve of zeros. */
  MonthlyCurve(double firstAge, int months) {
    this.firstAge = firstAge;
    values = new double[months];
  }

  void set(int month, double value) {
    values[month] = value;
  }

  /** The value at an age; before the first month and after the last it stays what it is there. */
  double at(double age) {
    double months = (age - firstAge) * POINTS_PER_YEAR;
    int before = (int) Math.max(0, Math.min(values.length - 1, Math.floor(months)));
    int after = Math.min(before + 1, values.length - 1);
    double share = Math.max(0, Math.min(1, months - before));
    return values[before] + share * (values[after] - values[before]);
  }
}
