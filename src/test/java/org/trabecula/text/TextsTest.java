// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
  private final Texts texts = Texts.english();

  @Test
  void givesTheTextOfAKey() {
    assertThat(texts.has("app.name")).isTrue();
    assertThat(texts.get("app.name")).isEqualTo("Trabecula");
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThat(texts.has("app.nmae")).isFalse();
    assertThatThrownBy(() -> texts.get("app.nmae"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no text has the key app.nmae");
  }

  @Test
  void whatIsNotTranslatedStaysEnglish() {
    Texts german = Texts.load(Locale.GERMAN);
    assertThat(german.get("app.name")).isEqualTo("Trabecula");
    assertThat(german.locale()).as("numbers in English sentences").isEqualTo(Locale.ENGLISH);
  }
}
