// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trabecula.text.Texts;

/**
 * One sentence about a medicine, with the numbers that fill its places.
 *
 * @param text the key of its words
 * @param numbers what fills the places of the words, in their order
 * @param reference the work that says so, by its key in the bibliography
 * @param provenance how well it was compared with that work
 */
public record SourcedSentence(
    String text,
    Optional<List<Double>> numbers,
    Optional<String> reference,
    Provenance provenance) {

  /**
   * @throws IllegalArgumentException when a number stands here that was read in no work
   */
  public SourcedSentence {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(provenance, "provenance");
    boolean known = reference.isPresent() && provenance != Provenance.NOT_YET;
    if (numbers.isPresent() && !known) {
      throw new IllegalArgumentException(text + " has a number that was read in no work");
    }
  }

  /** The sentence in the words of a language. */
  public String in(Texts texts) {
    return texts.get(text, numbers.orElse(List.of()).toArray());
  }
}
