// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.trabecula.scenario.Scenario;

/**
 * A whole simulated life.
 *
 * @param scenario what was lived
 * @param points the state at the first simulated age and at every month after it
 */
public record Life(Scenario scenario, List<LifePoint> points) {
  /** The age at which a simulated life begins, years. */
  public static final double FIRST_AGE = 10;

  /** The age at which it ends, years. */
  public static final double LAST_AGE = 100;

  /** Points in a year of life. */
  public static final int POINTS_PER_YEAR = 12;

  public Life {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a life has at least one point");
    }
  }

  /** The first simulated age, years. */
  public double firstAge() {
    return points.get(0).age();
  }

  /** The last simulated age, years. */
  public double lastAge() {
    return points.get(points.size() - 1).age();
  }

  /** The monthly point at, or just before, an age; ages beyond either end give that end. */
  public LifePoint at(double age) {
    return points.get(indexBefore(age));
  }

  /**
   * One quantity at an age, interpolated between the months; ages beyond either end give that end.
   */
  public double value(ToDoubleFunction<LifePoint> quantity, double age) {
    int before = indexBefore(age);
    int after = Math.min(before + 1, points.size() - 1);
    double here = quantity.applyAsDouble(points.get(before));
    double share = Math.max(0, Math.min(1, (age - points.get(before).age()) * POINTS_PER_YEAR));
    return share == 0 ? here : here + share * (quantity.applyAsDouble(points.get(after)) - here);
  }

  /** The largest value of one quantity in this life. */
  public double peak(ToDoubleFunction<LifePoint> quantity) {
    return points.stream().mapToDouble(quantity).max().orElseThrow();
  }

  private int indexBefore(double age) {
    int index = (int) Math.floor((age - firstAge()) * POINTS_PER_YEAR + MONTH_ROUNDING);
    return Math.max(0, Math.min(points.size() - 1, index));
  }

  /** Tolerance of a month's boundary, in months: ages are sums of fractions. */
  private static final double MONTH_ROUNDING = 1e-6;
}
