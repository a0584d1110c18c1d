// SPDX-License-Identifier: MIT
package org.trabecula.loop;

/**
 * How many dots stand for a flow.
 *
 * <p>Every dot takes the same time for its way, so that the number on the way is the flow itself.
 *
 * @param mgPerDot calcium that one dot stands for, mg/day
 */
public record DotScale(double mgPerDot) {
  /** Few enough dots to be counted, and enough to show a loss in urine. */
  public static final DotScale USUAL = new DotScale(25);

  public DotScale {
    if (!(mgPerDot > 0)) {
      throw new IllegalArgumentException("a dot stands for " + mgPerDot + " mg/day");
    }
  }

  /** Dots on the way of a flow of so many mg/day. */
  public int dots(double mgPerDay) {
    return (int) Math.round(mgPerDay / mgPerDot);
  }
}
