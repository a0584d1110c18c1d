// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.measure.AmountReading.Amount;
import org.trabecula.measure.AmountReading.Equal;
import org.trabecula.measure.AmountReading.Reason;
import org.trabecula.measure.AmountReading.Refusal;

class AmountReaderTest {
  private static final Quantities UNITS = Quantities.read(new AssetReader());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "7.5|7.5",
        "7,5|7.5",
        " 7.5 mg |7.5",
        "7.5mg|7.5",
        "7.5 mg a day|7.5",
        "7.5 MG/DAY|7.5",
        "5 mg per day|5",
        "5 mg daily|5",
        "5 mg every day.|5",
        "2 x 5 mg|10",
        "2x5mg|10",
        "2 × 5|10",
        "2*5 mg|10",
        "5 mg x 2|10",
        "5 mg 2 times a day|10",
        "2 tablets of 5 mg|10",
        "2 tablets 5 mg|10",
        "1/2 tablet of 5 mg|2.5",
        "½ tablet of 5 mg|2.5",
        "half a tablet of 5 mg|2.5",
        "2½ mg|2.5",
        "2 1/2 mg|2.5",
        "1/2 mg|0.5",
        "5 mg tablet|5",
        "５ mg|5",
        ".5|0.5",
        "7.500|7.5",
        "5 mg prednisone|5",
        "prednisolone 5 mg|5",
        "16 mg methylprednisolone|20",
        "4 mg of methylprednisolone a day|5",
        "2 x 4 mg methylprednisolone|10",
        "hydrocortisone 20|5",
        "0.75 mg dexamethasone|5",
        "1 mg dexamethasone|6.7",
        "−3|-3",
        "-3|-3"
      })
  void aDoseOfTabletsIsUnderstood(String typed, double mg) {
    assertThat(value(steroids(typed))).isEqualTo(mg);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|NUMBER|``",
        "none|NUMBER|none",
        "mg|NUMBER|mg",
        "1/2 tablet|STRENGTH|1/2 tablet",
        "half a tablet|STRENGTH|half a tablet",
        "2 tablets|STRENGTH|2 tablets",
        "a tablet|STRENGTH|a tablet",
        "2 x 3 tablets|STRENGTH|2 x 3 tablets",
        "5-10|RANGE|5-10",
        "5 – 10 mg|RANGE|5 – 10 mg",
        "5 mg - 10 mg|RANGE|5 mg - 10 mg",
        "5 to 10|RANGE|5 to 10",
        "5..10|RANGE|5..10",
        "5 or 10|RANGE|5 or 10",
        "100 200|TWO|100 200",
        "5 mg 10 mg|TWO|5 mg 10 mg",
        "5 mg x 10 mg|TWO|5 mg x 10 mg",
        "500 x 2000|TWO|500 x 2000",
        "0 x 10|TWO|0 x 10",
        "0x10|TWO|0x10",
        "1 2 3|TWO|1 2 3",
        "5 mg a week|TIME|week",
        "5 mg/week|TIME|week",
        "5 mg weekly|TIME|weekly",
        "5 mg every other day|TIME|other",
        "5 mg twice a day|TIME|twice",
        "5 mg per month|TIME|month",
        "3 mg budesonide|MEDICINE|budesonide",
        "6 mg deflazacort|MEDICINE|deflazacort",
        "5 mg ibuprofen|WORD|ibuprofen",
        "2 puffs|WORD|puffs",
        "5 mg prednisone methylprednisolone|WORD|methylprednisolone",
        "5 g|WORD|g",
        "5 µg|WORD|μg",
        "5 mg/kg|WORD|kg",
        "5 %|WORD|%",
        "5e1|WORD|e",
        "1E3|WORD|e",
        "NaN|NUMBER|NaN",
        "Infinity|NUMBER|Infinity",
        "+5|WORD|+",
        "5+5|WORD|+",
        "--5|WORD|-",
        "~5|WORD|~",
        "<5|WORD|<",
        "$5|WORD|$",
        "5/10|WORD|5/10",
        "10/5|WORD|10/5",
        "1/0|WORD|1/0",
        "1,000|SEPARATOR|1,000",
        "1.2.3|WORD|1.2.3",
        "1,2,3|WORD|1,2,3",
        "5,,5|WORD|,",
        "5 x|WORD|5 x",
        "5 /|WORD|5 /",
        "٣|NUMBER|٣"
      })
  void whatIsNoDoseIsRefusedByName(String typed, Reason reason, String named) {
    assertThat(steroids(typed)).isEqualTo(new Refusal(reason, named));
  }

  @Test
  void anotherSteroidIsToldWithWhatWasTyped() {
    assertThat(steroids("16 mg methylprednisolone"))
        .isEqualTo(new Amount(20, Optional.of(new Equal(16, "methylprednisolone"))));
    assertThat(steroids("5 mg prednisolone")).isEqualTo(new Amount(5, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"75|75", "30 ng/ml|75", "30ng/mL|75", "30 ng / ml|75", "75 nmol/L|75", "75 nmol|75"})
  void aLevelOfVitaminDIsUnderstoodInBothUnits(String typed, double nmol) {
    assertThat(value(vitaminD(typed, "nmol/L"))).isEqualTo(nmol);
  }

  @Test
  void aNumberAloneIsInTheUnitThatIsShown() {
    assertThat(value(vitaminD("30", "ng/mL"))).isEqualTo(75);
    assertThat(value(vitaminD("75 nmol/l", "ng/mL"))).isEqualTo(75);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"800 IU|iu", "20 µg|μg", "30 mg/dl|mg", "30 ng/dl|dl"})
  void anotherUnitOfVitaminDIsRefusedByName(String typed, String named) {
    assertThat(vitaminD(typed, "nmol/L")).isEqualTo(new Refusal(Reason.WORD, named));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1,000|1000",
        "en|1000|1000",
        "en|1 000|1000",
        "en|1 050 mg|1050",
        "en|1'000|1000",
        "en|1\u00a0200|1200",
        "en|1\u202f200 mg|1200",
        "en|1,200.5|1200.5",
        "en|1.200,5|1200.5",
        "en|1.2 g|1200",
        "en|2 x 500 mg calcium|1000",
        "de|1.000|1000",
        "de|1 000|1000",
        "de|1.200 mg|1200",
        "fr|1 200|1200",
        "fr|1 000|1000",
        "fr|1 000 mg|1000"
      })
  void thousandsOfMilligramsAreReadAsTheLanguageDoes(String language, String typed, double mg) {
    assertThat(value(calcium(language, typed))).isEqualTo(mg);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en|1.000", "en|1.200 mg", "de|1,000", "fr|1,200"})
  void whatIsAThousandTimesMoreInAnotherLanguageIsAskedFor(String language, String typed) {
    assertThat(calcium(language, typed)).isEqualTo(new Refusal(Reason.SEPARATOR, typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en|1 200|TWO|1 200", "en|500 mg calcium carbonate|WORD|carbonate"})
  void otherAmountsOfCalciumAreRefused(String language, String typed, Reason reason, String named) {
    assertThat(calcium(language, typed)).isEqualTo(new Refusal(reason, named));
  }

  @Test
  void aPlainNumberMayHaveItsOwnWordsBesideIt() {
    AmountReader age = AmountReader.plain(List.of("at", "years"), Locale.ENGLISH);

    assertThat(value(age.read("at 51", years -> true))).isEqualTo(51);
    assertThat(value(age.read("51.5 years", years -> true))).isEqualTo(51.5);
    assertThat(age.read("51 mg", years -> true)).isEqualTo(new Refusal(Reason.WORD, "mg"));
  }

  @Test
  void aLongTextIsNeitherReadNorRepeated() {
    AmountReading reading = steroids("5".repeat(900_000));

    assertThat(((Refusal) reading).named()).hasSizeLessThan(20);
  }

  @Test
  void aRefusalHoldsNoLineBreaksAndNoControlCharacters() {
    AmountReading reading = steroids("5\n\u001b[31m 6\u202e 7 mg");

    assertThat(((Refusal) reading).named())
        .isNotEmpty()
        .matches(named -> named.codePoints().noneMatch(Character::isISOControl))
        .doesNotContain("\u202e");
  }

  private static double value(AmountReading reading) {
    assertThat(reading).isInstanceOf(Amount.class);
    return ((Amount) reading).value();
  }

  private static AmountReading steroids(String typed) {
    return new AmountReader(
            UNITS.steroids(),
            UNITS.steroids().own(),
            Optional.of(UNITS.steroidEquivalents()),
            Locale.ENGLISH)
        .read(typed, mg -> mg >= 0 && mg <= 60);
  }

  private static AmountReading vitaminD(String typed, String shown) {
    return new AmountReader(
            UNITS.vitaminDBlood(),
            UNITS.vitaminDBlood().unit(shown),
            Optional.empty(),
            Locale.ENGLISH)
        .read(typed, nmol -> nmol >= 10 && nmol <= 150);
  }

  private static AmountReading calcium(String language, String typed) {
    return new AmountReader(
            UNITS.calcium(),
            UNITS.calcium().own(),
            Optional.empty(),
            Locale.forLanguageTag(language))
        .read(typed, mg -> mg >= 100 && mg <= 2500);
  }
}
