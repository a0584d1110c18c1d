// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudoLanguageTest {
  @Test
  void wordsAreAccentedLongerAndInBrackets() {
    assertThat(PseudoLanguage.of("dug out")).isEqualTo("[ďďûûğ ôôûûţ]");
    assertThat(PseudoLanguage.of("{0}, {1}")).isEqualTo("{0}, {1}");
  }

  @Test
  void placesAndFormsStay() {
    assertThat(PseudoLanguage.of("{0,plural,one{{0} mm} other{{0,number,0} mm}} a"))
        .isEqualTo("[{0,plural,one{{0} ḿḿ} other{{0,number,0} ḿḿ}} à]");
  }

  @Test
  void everyTextCanBeReadInIt() {
    Texts texts = PseudoLanguage.texts();
    Object[] arguments = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    assertThat(texts.keys())
        .filteredOn(key -> !key.equals("plural.forms"))
        .allSatisfy(
            key ->
                assertThat(texts.get(key, arguments))
                    .as(key)
                    .doesNotContainPattern("(?<!%)[A-Za-z]"));
  }
}
