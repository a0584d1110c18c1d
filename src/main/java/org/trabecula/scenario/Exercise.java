// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * How much a life loads its bones.
 *
 * @param span when
 * @param level the usual activity
 */
public record Exercise(AgeSpan span, Level level) implements Course {
  /** What holds where a life says nothing. */
  public static final Level DEFAULT = Level.EVERYDAY;

  /** From the least load to the most. */
  public enum Level {
    BED_REST,
    INACTIVE,
    EVERYDAY,
    WALKING,
    STRENGTH,
    STRENGTH_AND_IMPACT
  }

  public Exercise {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(level, "level");
  }

  @Override
  public Exercise withSpan(AgeSpan newSpan) {
    return new Exercise(newSpan, level);
  }
}
