// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure itself, on words and texts whose grade is known. */
class ReadingGradeTest {

  @ParameterizedTest
  @CsvSource({
    "bone, 1",
    "honeycomb, 3",
    "removed, 2",
    "largest, 2",
    "cells, 1",
    "holes, 1",
    "sites, 1",
    "bottles, 2",
    "changes, 2",
    "needed, 2",
    "built, 1",
    "little, 2",
    "surface, 2",
    "training, 2",
    "marrow, 2",
    "72, 1",
    "1.3, 1",
    "denosumab, 2"
  })
  void countsSyllables(String word, int syllables) {
    assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void oneShortSentenceIsWorkedOutByHand() {
    // Six words of one syllable each, in one sentence.
    assertThat(ReadingGrade.of("The cat sat on the mat."))
        .isCloseTo(0.39 * 6 + 11.8 - 15.59, within(1e-9));
  }

  @Test
  void aDecimalPointEndsNoSentence() {
    assertThat(ReadingGrade.of("It is 1.3 mm wide."))
        .isEqualTo(ReadingGrade.of("It is 13 mm wide."));
  }

  @Test
  void whatExplainsAPlainWordInBracketsIsNotCounted() {
    assertThat(ReadingGrade.of("Removing cells (osteoclasts) dig."))
        .isEqualTo(ReadingGrade.of("Removing cells dig."));
  }

  @Test
  void learnedProseIsAboveTheGrade() {
    assertThat(
            ReadingGrade.of(
                "Antiresorptive pharmacotherapy attenuates osteoclastic activity, thereby"
                    + " preserving trabecular microarchitecture and diminishing susceptibility to"
                    + " fragility fractures."))
        .isGreaterThan(2 * ReadingGrade.HIGHEST);
  }
}
