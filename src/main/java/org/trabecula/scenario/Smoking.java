// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Smoking.
 *
 * @param span when
 * @param cigarettesPerDay cigarettes a day, 0 to 60
 */
public record Smoking(AgeSpan span, double cigarettesPerDay) implements Course {
  /** The allowed values. */
  public static final Range CIGARETTES_PER_DAY = new Range(0, 60);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 0;

  public Smoking {
    Objects.requireNonNull(span, "span");
    CIGARETTES_PER_DAY.require("cigarettesPerDay", cigarettesPerDay);
  }

  @Override
  public Smoking withSpan(AgeSpan newSpan) {
    return new Smoking(newSpan, cigarettesPerDay);
  }
}
