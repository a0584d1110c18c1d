// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Optional;

/**
 * A span of life: {@code from} ≤ age &lt; {@code to}, in years.
 *
 * @param from the first age, 10 to 100
 * @param to the first age after the span, or {@link #FOR_LIFE}
 */
public record AgeSpan(double from, double to) {
  /** The end of a span that lasts for life. */
  public static final double FOR_LIFE = Double.POSITIVE_INFINITY;

  public AgeSpan {
    Ages.ALLOWED.require("from", from);
    if (to != FOR_LIFE) {
      Ages.ALLOWED.require("to", to);
    }
    if (!(from < to)) {
      throw new InvalidFactorException(
          "to", Range.plain(to) + " is not after the start at " + Range.plain(from));
    }
  }

  /** From this age for life. */
  public static AgeSpan from(double age) {
    return new AgeSpan(age, FOR_LIFE);
  }

  /** The time between two ages, as far as a life may speak of it; empty where none is left. */
  public static Optional<AgeSpan> between(double from, double to) {
    double start = Math.max(from, Ages.ALLOWED.low());
    double end = to == FOR_LIFE ? FOR_LIFE : Math.min(to, Ages.ALLOWED.high());
    return start < end && start <= Ages.ALLOWED.high()
        ? Optional.of(new AgeSpan(start, end))
        : Optional.empty();
  }

  /** Whether the span holds this age. */
  public boolean contains(double age) {
    return from <= age && age < to;
  }

  /** Whether both spans hold a common age. */
  public boolean overlaps(AgeSpan other) {
    return from < other.to && other.from < to;
  }

  /** Whether the span has no end. */
  public boolean isForLife() {
    return to == FOR_LIFE;
  }
}
