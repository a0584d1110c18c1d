// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Whatever a screen, a lesson or the page to take away says can be read by a child of twelve; only
 * the command line and the report on the evidence speak to other readers.
 */
class EveryTextIsReadableTest {
  private static final Texts TEXTS = Texts.english();
  private static final Object[] NUMBERS = new Object[12];

  static {
    Arrays.fill(NUMBERS, 12);
  }

  @Test
  void noSentenceIsHarderThanTheGrade() {
    PlainReader reader = new PlainReader();
    TEXTS.keys().stream()
        .filter(key -> !key.matches("(command|evidence)\\..*"))
        .forEach(key -> reader.read(TEXTS.get(key, NUMBERS)));
    assertThat(reader.hasRead()).isGreaterThan(300);
    assertThat(reader.tooHard()).isEmpty();
  }
}
