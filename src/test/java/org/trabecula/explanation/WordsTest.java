// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trabecula.explanation.MadeUpLife.woman;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityBand;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** How explanations are said. */
class WordsTest {
  private final Texts texts = Texts.english();
  private final TrendBorders borders = TrendBorders.read(new AssetReader());
  private final CauseWords causes = new CauseWords(texts);
  private final DensityWords density = new DensityWords(texts, Advice.read(new AssetReader()));

  @ParameterizedTest
  @CsvSource({
    "STEROIDS, true, -9.6, -52, takes 10",
    "STEROIDS, true, -0.6, -52, takes 1",
    "STEROIDS, true, -33, -52, takes 35",
    "SMOKING, true, 0.2, -38.9, took 40 so far",
    "STEROIDS, false, 11.8, -37, 12 came back",
    "STEROIDS, false, 0, -9, took 9 so far",
    "DENOSUMAB, true, 77.8, 77.8, adds 80",
    "DENOSUMAB, false, -123.9, 20, 125 lost again"
  })
  void saysByHowMuch(Driver driver, boolean acting, double yearly, double soFar, String words) {
    assertThat(causes.effect(new Cause(driver, acting, yearly, soFar))).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource(Driver.class)
  void everyDriverHasANameAMechanismAndAPart(Driver driver) {
    Cause cause = new Cause(driver, true, driver.role() == Driver.Role.HELP ? 5 : -5, -20);
    assertThat(causes.name(cause, woman(), 60)).isNotBlank();
    assertThat(causes.role(cause)).endsWith(causes.mechanism(cause)).contains(": ");
    assertThat(causes.sentence(cause)).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(Driver.class)
  void everyHarmThatCanBeLeftOutSaysSo(Driver driver) {
    if (driver.isHarm() && !driver.isInborn()) {
      assertThat(causes.without(driver)).isNotBlank();
    }
  }

  @Test
  void aDriverThatIsOverSaysSo() {
    Cause over = new Cause(Driver.DENOSUMAB, false, -20, 10);
    assertThat(causes.role(over)).isEqualTo("Over; before: hardly any removing cells form");
    assertThat(over.told()).isEqualTo(-20);
  }

  @Test
  void whatIsOverIsSaidToBeOverEvenWhileItStillCostsBone() {
    Cause stopped = new Cause(Driver.SMOKING, false, -2, -20);
    assertThat(causes.role(stopped)).startsWith("Over; before: ");
    assertThat(causes.effect(stopped)).isEqualTo("takes 2");
  }

  @Test
  void lowEstrogenIsCalledByWhatBroughtIt() {
    Cause cause = new Cause(Driver.LOW_ESTROGEN, true, -5, -20);
    Scenario man = Scenario.ordinary("", Sex.MALE);
    assertThat(causes.name(cause, woman(), 50)).isEqualTo("Estrogen starts to fall");
    assertThat(causes.name(cause, woman(), 52)).isEqualTo("Menopause: low estrogen");
    assertThat(causes.name(cause, man, 52)).isEqualTo("Estrogen falls with age");
    Cause low = new Cause(Driver.LOW_SEX_HORMONES, true, -5, -20);
    assertThat(causes.name(low, woman(), 40)).isEqualTo("Low estrogen, not from menopause");
    assertThat(causes.name(low, man, 40)).isEqualTo("Low testosterone, so low estrogen");
  }

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

  @Test
  void aScoreIsWrittenWithAMinusSignAndOneDecimal() {
    assertThat(density.score(new DensityReading.Score(-2, DensityBand.LOW))).isEqualTo("T −2.0");
    assertThat(density.score(new DensityReading.Score(-0.0, DensityBand.NORMAL)))
        .isEqualTo("T 0.0");
  }

  @ParameterizedTest
  @CsvSource({
    "-2.1, Lower than usual at this age",
    "-2.0, Lower than usual at this age",
    "-1.9, A little below average at this age",
    "0.2, About average at this age",
    "0.8, Above average at this age"
  })
  void withoutAScoreDensityIsComparedWithPeopleOfTheSameAge(double zScore, String words) {
    assertThat(density.name(new DensityReading(1, Optional.empty(), zScore))).isEqualTo(words);
  }

  @Test
  void manyHarmsAreNotListedOneByOne() {
    WithoutHarmWords words = new WithoutHarmWords(texts);
    assertThat(words.name(without(Driver.STEROIDS, Driver.LITTLE_CALCIUM)))
        .isEqualTo("same life, no steroids, enough calcium");
    assertThat(
            words.name(
                without(Driver.STEROIDS, Driver.LITTLE_CALCIUM, Driver.SMOKING, Driver.ALCOHOL)))
        .isEqualTo("same life without its harms");
  }

  private static WithoutHarm without(Driver... harms) {
    return new WithoutHarm(woman(), List.of(harms));
  }
}
