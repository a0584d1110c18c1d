// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Calcium eaten and drunk, all sources together.
 *
 * @param span when
 * @param mgPerDay mg/day, 100 to 2500
 */
public record Calcium(AgeSpan span, double mgPerDay) implements Course {
  /** The allowed values. */
  public static final Range MG_PER_DAY = new Range(100, 2500);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 1000;

  public Calcium {
    Objects.requireNonNull(span, "span");
    MG_PER_DAY.require("mgPerDay", mgPerDay);
  }

  @Override
  public Calcium withSpan(AgeSpan newSpan) {
    return new Calcium(newSpan, mgPerDay);
  }
}
