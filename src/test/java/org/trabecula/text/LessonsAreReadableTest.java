// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lessons on numbers, scans and protection say can be read by a child of twelve. */
class LessonsAreReadableTest {
  private static final Texts TEXTS = Texts.english();
  private static final Object[] NUMBERS = {12, 12, 12, 12};

  /** Fewer words are a name, not a sentence. */
  private static final int SENTENCE = 8;

  static Stream<String> keys() {
    return TEXTS.keys().stream()
        .filter(key -> key.matches("(people|scan|protection)\\..*"))
        .filter(key -> TEXTS.get(key, NUMBERS).split(" ").length >= SENTENCE)
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void noSentenceIsHarderThanTheGrade(String key) {
    assertThat(ReadingGrade.of(TEXTS.get(key, NUMBERS)))
        .as(TEXTS.get(key, NUMBERS))
        .isLessThanOrEqualTo(ReadingGrade.HIGHEST);
  }
}
