// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Low sex hormones from causes other than menopause, in women and men.
 *
 * @param span when
 * @param percentOfNormal % of normal, 5 to 100
 */
public record SexHormone(AgeSpan span, double percentOfNormal) implements Course {
  /** The allowed values. */
  public static final Range PERCENT_OF_NORMAL = new Range(5, 100);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 100;

  public SexHormone {
    Objects.requireNonNull(span, "span");
    PERCENT_OF_NORMAL.require("percentOfNormal", percentOfNormal);
  }

  @Override
  public SexHormone withSpan(AgeSpan newSpan) {
    return new SexHormone(newSpan, percentOfNormal);
  }
}
