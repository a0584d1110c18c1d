// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
  private final TypedNumber english = new TypedNumber(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "62|62",
        "1,200|1200",
        "7.5 mg a day|7.5",
        "7,5|7.5",
        "at 51|51",
        " 600mg |600",
        "−3|-3",
        "7.500|7.5",
        "1,234,567|1234567",
        "0.25|0.25"
      })
  void findsTheNumberInWhatWasTyped(String typed, double number) {
    assertThat(english.read(typed)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "1.2.3", "mg"})
  void seesWhatIsNoNumber(String typed) {
    assertThat(english.read(typed)).isEmpty();
  }

  @Test
  void readsTheSeparatorsOfTheLanguage() {
    TypedNumber german = new TypedNumber(Locale.GERMAN);

    assertThat(german.read("1.200")).hasValue(1200);
    assertThat(german.read("7,5")).hasValue(7.5);
  }
}
