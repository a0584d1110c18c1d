// SPDX-License-Identifier: MIT
package org.trabecula.balance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.text.Texts;

/** How deposits and withdrawals are said. */
class BankWordsTest {
  private final Texts texts = Texts.english();
  private final TrendBorders borders = TrendBorders.read(new AssetReader());

  @Test
  void theBankCountsTheSameInBothSetsOfWords() {
    BoneBank bank = new BoneBank(172.4, 186.6, 711.3);
    BankWords asBank = new BankWords(texts, borders, true);
    BankWords asBiology = new BankWords(texts, borders, false);
    assertThat(asBank.line(bank))
        .isEqualTo("172 in, 186 out. Losing 14 of 1,000 a year. Balance: 711 of 1,000.");
    assertThat(asBiology.direction(bank)).isEqualTo(asBank.direction(bank));
    assertThat(asBiology.balance(bank)).contains("711");
    assertThat(asBiology.title()).isNotEqualTo(asBank.title());
  }

  @ParameterizedTest
  @CsvSource({
    "4, 'Gaining 4 of 1,000 a year'",
    "3.4, Nearly level this year",
    "-3.4, Nearly level this year",
    "-4.4, '4 of 1,000 less this year'",
    "-10.4, '10 of 1,000 less this year'",
    "-10.6, 'Losing 11 of 1,000 a year'",
    "-42, 'Losing 42 of 1,000 a year'"
  })
  void onlyAFastLossIsCalledLosing(double net, String words) {
    BoneBank bank = new BoneBank(180 + net, 180, 900);
    assertThat(new BankWords(texts, borders, true).direction(bank)).isEqualTo(words);
  }
}
