// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Thyroid hormone in the blood.
 *
 * @param span when
 * @param timesNormal multiple of normal, 0.7 to 2.5
 */
public record ThyroidHormone(AgeSpan span, double timesNormal) implements Course {
  /** The allowed values. */
  public static final Range TIMES_NORMAL = new Range(0.7, 2.5);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 1;

  public ThyroidHormone {
    Objects.requireNonNull(span, "span");
    TIMES_NORMAL.require("timesNormal", timesNormal);
  }

  @Override
  public ThyroidHormone withSpan(AgeSpan newSpan) {
    return new ThyroidHormone(newSpan, timesNormal);
  }
}
