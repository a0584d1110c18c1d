// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Alcohol.
 *
 * @param span when
 * @param unitsPerDay units of 10 g a day, 0 to 10
 */
public record Alcohol(AgeSpan span, double unitsPerDay) implements Course {
  /** The allowed values. */
  public static final Range UNITS_PER_DAY = new Range(0, 10);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 0;

  public Alcohol {
    Objects.requireNonNull(span, "span");
    UNITS_PER_DAY.require("unitsPerDay", unitsPerDay);
  }

  @Override
  public Alcohol withSpan(AgeSpan newSpan) {
    return new Alcohol(newSpan, unitsPerDay);
  }
}
