// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.Objects;
import java.util.Optional;

/**
 * What was seen in people who took a medicine: a count of both sides or, where none is known that
 * could be set beside the others, a sentence.
 *
 * @param count both sides, of 1,000
 * @param sentence what can be said instead
 */
public record TrialOutcome(Optional<TrialCount> count, Optional<SourcedSentence> sentence) {

  /**
   * @throws IllegalArgumentException when there is neither of them, or both
   */
  public TrialOutcome {
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(sentence, "sentence");
    if (count.isPresent() == sentence.isPresent()) {
      throw new IllegalArgumentException("either a count or a sentence is told, not both");
    }
  }

  /** The work that says so, where one is named. */
  public Optional<String> reference() {
    return count.map(TrialCount::reference).or(() -> sentence.flatMap(SourcedSentence::reference));
  }
}
