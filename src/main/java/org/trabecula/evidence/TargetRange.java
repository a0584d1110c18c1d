// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

/**
 * The values that agree with a published figure; NaN where none was given.
 *
 * @param low the lowest of them
 * @param high the highest
 */
public record TargetRange(double low, double high) {
  /** No range was given. */
  public static final TargetRange NONE = new TargetRange(Double.NaN, Double.NaN);

  public TargetRange {
    if (low > high) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  /** Whether the range is a single number: a definition, which nothing can be near to. */
  public boolean isDefinition() {
    return !(low < high);
  }

  /** Whether a value agrees. */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }

  /** How many half-widths a value lies beyond the nearer end; 0 inside. */
  public double halfWidthsOutside(double value) {
    double beyond = Math.max(0, Math.max(low - value, value - high));
    return beyond == 0 ? 0 : beyond / ((high - low) / 2);
  }
}
