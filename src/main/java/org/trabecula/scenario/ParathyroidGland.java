// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Overactive parathyroid glands (more than 1).
 *
 * @param span when
 * @param timesNormal multiple of normal, 1 to 4
 */
public record ParathyroidGland(AgeSpan span, double timesNormal) implements Course {
  /** The allowed values. */
  public static final Range TIMES_NORMAL = new Range(1, 4);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 1;

  public ParathyroidGland {
    Objects.requireNonNull(span, "span");
    TIMES_NORMAL.require("timesNormal", timesNormal);
  }

  @Override
  public ParathyroidGland withSpan(AgeSpan newSpan) {
    return new ParathyroidGland(newSpan, timesNormal);
  }
}
