// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private final Languages languages =
      new Languages(Map.of("en", "English", "de", "Deutsch", "pt-BR", "Português (Brasil)"));

  @Test
  void theProgramSpeaksEnglish() {
    assertThat(Languages.read().names()).containsEntry("en", "English");
  }

  @Test
  void aLanguageIsFoundByItsTagInWhateverLetters() {
    assertThat(languages.of("de")).contains(Locale.GERMAN);
    assertThat(languages.of("PT-br")).contains(Locale.forLanguageTag("pt-BR"));
    assertThat(languages.of("fr")).isEmpty();
  }

  @Test
  void theSystemsLanguageIsSpokenWithTheNumbersOfItsRegion() {
    assertThat(languages.nearest(Locale.forLanguageTag("de-CH")))
        .isEqualTo(Locale.forLanguageTag("de-CH"));
    assertThat(languages.nearest(Locale.UK)).isEqualTo(Locale.UK);
    assertThat(languages.nearest(Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
    assertThat(languages.nearest(Locale.ROOT)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void allAreListedByTagAndName() {
    assertThat(languages.listed(Texts.english()))
        .isEqualTo("de (Deutsch), en (English), pt-BR (Português (Brasil))");
  }
}
