// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  void whereNothingIsTranslatedAllIsEnglishAndSoAreTheNumbers() {
    Texts none = Texts.load(Locale.forLanguageTag("eo"));
    assertThat(none.get("app.name")).isEqualTo("Trabecula");
    assertThat(none.locale()).as("numbers in English sentences").isEqualTo(Locale.ENGLISH);
  }

  @Test
  void aTranslationSpeaksWhereItCanAndIsEnglishElsewhere() {
    Texts german = Texts.load(Locale.GERMAN);
    assertThat(german.get("press.state.rest")).isEqualTo("Noch nicht gedrückt");
    assertThat(german.get("lens.dug", 1234.5)).isEqualTo("Gegraben: 1.234,5 µm.");
    assertThat(german.get("lens.phase.rest")).isEqualTo("Resting");
    assertThat(german.locale()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void wordsTakeTheFormThatTheirNumberAsksFor() {
    assertThat(texts.get("press.state.failing", 1)).isEqualTo("1 strut has given way");
    assertThat(texts.get("press.state.failing", 3)).isEqualTo("3 struts have given way");
    assertThat(Texts.load(Locale.GERMAN).get("press.state.failing", 3))
        .isEqualTo("3 Bälkchen haben nachgegeben");
  }

  @Test
  void eachSentenceTakesTheFormsOfItsOwnLanguage() {
    Texts polish =
        Texts.translated(
            Locale.forLanguageTag("pl"),
            Map.of(
                "plural.forms",
                "one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14; many: n % 1 = 0",
                "rhythm.months",
                "{0,plural,one{{0} miesiąc} few{{0} miesiące} other{{0} miesięcy}}"));
    assertThat(polish.get("rhythm.months", 3)).isEqualTo("3 miesiące");
    assertThat(polish.get("rhythm.months", 12)).isEqualTo("12 miesięcy");
    assertThat(polish.get("scenario.menopause.ago.years", 2))
        .isEqualTo("Menopause came 2 years ago.");
  }

  @Test
  void whatIsWholeStandsAfterEachOtherAsTheLanguageHasIt() {
    assertThat(texts.list(List.of("calcium", "exercise", "weight")))
        .isEqualTo("calcium, exercise, weight");
    assertThat(texts.sentences("This is so.", "", "That is not."))
        .isEqualTo("This is so. That is not.");
    Texts japanese =
        Texts.translated(
            Locale.JAPANESE, Map.of("list.things", "{0}、{1}", "list.sentences", "{0}{1}"));
    assertThat(japanese.list(List.of("甲", "乙", "丙"))).isEqualTo("甲、乙、丙");
    assertThat(japanese.sentences("甲。", "乙。")).isEqualTo("甲。乙。");
  }

  @Test
  void aPlaceWithoutItsNumberIsNamed() {
    assertThatThrownBy(() -> texts.get("rhythm.months", "three"))
        .hasMessage("no number stands at {0,plural,…}");
  }
}
