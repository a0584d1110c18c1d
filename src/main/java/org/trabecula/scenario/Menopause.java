// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * The final menstrual period.
 *
 * @param at age in years, 30 to 62
 * @param kind by nature, or by surgery (when both ovaries are removed)
 */
public record Menopause(double at, Kind kind) implements Factor {
  /** The allowed ages, in years. */
  public static final Range AT = new Range(30, 62);

  /** How it came about. */
  public enum Kind {
    NATURAL,
    SURGICAL
  }

  public Menopause {
    AT.require("at", at);
    Objects.requireNonNull(kind, "kind");
  }

  /** What a life has that does not mention menopause: natural, at 51. */
  public static Menopause usual() {
    return new Menopause(51, Kind.NATURAL);
  }
}
