// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trabecula.parameter.Quantity;

/**
 * The people among whom something was counted; what is told of them is always out of 1,000.
 *
 * @param people the key of the words that say who they were
 * @param numbers what fills the places of those words, in their order: ages, T-scores
 * @param time for how long they were watched, in weeks, months or years
 * @param comparator what the others took
 */
public record TrialGroup(
    String people, Optional<List<Double>> numbers, Quantity time, Comparator comparator) {
  /** So many people stand on each side. */
  public static final int SIZE = 1000;

  /** What those took who did not take the medicine. */
  public enum Comparator {
    PLACEBO,
    ALENDRONATE,
    BISPHOSPHONATE,
    TAMOXIFEN
  }

  public TrialGroup {
    Objects.requireNonNull(people, "people");
    Objects.requireNonNull(numbers, "numbers");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(comparator, "comparator");
  }
}
