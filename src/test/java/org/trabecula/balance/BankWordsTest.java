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
        .isEqualTo(
            "172 in, 186 out. Loses 14 of 1,000 parts this year."
                + " About 71 of 100 parts of its peak are there.");
    assertThat(asBiology.direction(bank)).isEqualTo(asBank.direction(bank));
    assertThat(asBiology.balance(bank)).isEqualTo(asBank.balance(bank));
    assertThat(asBiology.title()).isNotEqualTo(asBank.title());
  }

  @Test
  void thePeakIsABandOfYearsAndWhatHasGoneIsToldRoughly() {
    BankWords words = new BankWords(texts, borders, true);
    BoneBank bank = new BoneBank(172.4, 186.6, 643.8);
    assertThat(words.sincePeak(bank, 20, 70))
        .isEqualTo("Since its peak: about 355 of 1,000 parts taken out");
    assertThat(words.sincePeak(bank, 18, 15))
        .isEqualTo("Still growing: the peak comes in the twenties");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 'Gains 4 of 1,000 parts this year'",
    "3.4, Nearly level this year",
    "-3.4, Nearly level this year",
    "-4.4, 'Loses 4 of 1,000 parts this year'",
    "-10.4, 'Loses 10 of 1,000 parts this year'",
    "-10.6, 'Loses 11 of 1,000 parts this year'",
    "-42, 'Loses 42 of 1,000 parts this year'"
  })
  void onlyAFastLossIsCalledLosing(double net, String words) {
    BoneBank bank = new BoneBank(180 + net, 180, 900);
    assertThat(new BankWords(texts, borders, true).direction(bank)).isEqualTo(words);
  }
}
