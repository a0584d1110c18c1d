// SPDX-License-Identifier: MIT
package org.trabecula.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The rules are those of Unicode's table of plural rules, and so is what they should give. */
class PluralFormsTest {
  private static final PluralForms ENGLISH = new PluralForms("one: n = 1; other");

  @Test
  void englishHasOneAndOther() {
    assertThat(ENGLISH.of(1)).isEqualTo("one");
    assertThat(ENGLISH.of(0)).isEqualTo("other");
    assertThat(ENGLISH.of(1.5)).isEqualTo("other");
    assertThat(ENGLISH.of(21)).isEqualTo("other");
    assertThat(ENGLISH.names()).containsExactly("one", "other");
  }

  @Test
  void polishCountsByTheLastDigits() {
    PluralForms polish =
        new PluralForms("one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14; many: n % 1 = 0");
    assertThat(polish.of(1)).isEqualTo("one");
    assertThat(polish.of(3)).isEqualTo("few");
    assertThat(polish.of(12)).isEqualTo("many");
    assertThat(polish.of(22)).isEqualTo("few");
    assertThat(polish.of(112)).isEqualTo("many");
    assertThat(polish.of(2.5)).isEqualTo("other");
    assertThat(polish.names()).containsExactly("one", "few", "many", "other");
  }

  @Test
  void arabicHasSixForms() {
    PluralForms arabic =
        new PluralForms(
            "zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99");
    assertThat(arabic.of(0)).isEqualTo("zero");
    assertThat(arabic.of(2)).isEqualTo("two");
    assertThat(arabic.of(103)).isEqualTo("few");
    assertThat(arabic.of(111)).isEqualTo("many");
    assertThat(arabic.of(100)).isEqualTo("other");
  }

  @Test
  void frenchCountsAllBelowTwoAsOne() {
    PluralForms french = new PluralForms("one: i = 0,1; other");
    assertThat(french.of(0)).isEqualTo("one");
    assertThat(french.of(1.5)).isEqualTo("one");
    assertThat(french.of(2)).isEqualTo("other");
  }

  @Test
  void japaneseHasOneFormForAll() {
    assertThat(new PluralForms("other").of(1)).isEqualTo("other");
  }

  @Test
  void aRuleThatCannotBeReadIsNamed() {
    assertThatThrownBy(() -> new PluralForms("some: n = 1"))
        .hasMessage("\"some: n = 1\" is no rule for a plural form");
    assertThatThrownBy(() -> new PluralForms("one: n is one"))
        .hasMessage("\"n is one\" is no condition for a plural form");
  }
}
