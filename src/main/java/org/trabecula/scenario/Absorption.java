// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * How well the gut takes calcium up (malabsorption: less than 100).
 *
 * @param span when
 * @param percentOfNormal % of normal, 20 to 100
 */
public record Absorption(AgeSpan span, double percentOfNormal) implements Course {
  /** The allowed values. */
  public static final Range PERCENT_OF_NORMAL = new Range(20, 100);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 100;

  public Absorption {
    Objects.requireNonNull(span, "span");
    PERCENT_OF_NORMAL.require("percentOfNormal", percentOfNormal);
  }

  @Override
  public Absorption withSpan(AgeSpan newSpan) {
    return new Absorption(newSpan, percentOfNormal);
  }
}
