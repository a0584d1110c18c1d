// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.help.Advice;
import org.trabecula.help.LifeAdvice;
import org.trabecula.help.UsualAmounts;
import org.trabecula.measure.Adviser;
import org.trabecula.measure.Customs;
import org.trabecula.measure.Quantities;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

class LifeWordsTest {
  private final LifeAdvice advice = advice(new AssetReader());
  private final Property<Customs> customs = new SimpleObjectProperty<>(Customs.USUAL);
  private final LifeWords words = new LifeWords(Texts.english(), advice, customs);
  private final Scenario ordinary = Scenario.ordinary("Anna", Sex.FEMALE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30|Menopause comes in 21 years. Estrogen is as in youth",
        "49.5|Menopause comes in 1 year. Estrogen is as in youth",
        "50.5|Menopause comes within a year. Estrogen is as in youth",
        "51|Menopause came this year. Estrogen is now low",
        "52.2|Menopause came 1 year ago. Estrogen is now low",
        "62|Menopause came 11 years ago. Estrogen is now low"
      })
  void menopauseIsToldFromTheAgeShown(double age, String sentence) {
    assertThat(words.menopause(ordinary, age)).isEqualTo(sentence);
  }

  @Test
  void hormoneTherapyReplacesEstrogen() {
    Scenario treated =
        ordinary.with(new MedicineCourse(new AgeSpan(51, 56), Medicine.HORMONE_THERAPY));

    assertThat(words.menopause(treated, 53))
        .isEqualTo("Menopause came 2 years ago. Estrogen is replaced");
    assertThat(words.menopause(treated, 57))
        .isEqualTo("Menopause came 6 years ago. Estrogen is now low");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100|As much as in less than 1 glass of milk; all food counts",
        "300|As much as in 1 glass of milk; all food counts",
        "600|As much as in 2 glasses of milk; all food counts",
        "1000|As much as in 3½ glasses of milk; all food counts"
      })
  void calciumIsToldInGlassesOfMilk(double mgPerDay, String sentence) {
    assertThat(words.milk(mgPerDay)).isEqualTo(sentence);
  }

  @Test
  void theAdviceIsThatOfTheChosenAdviserAndSaysWhose() {
    assertThat(words.calciumAdvised(words.counts().calciumAt(Sex.FEMALE, 62)))
        .isEqualTo("US advice, 2011: 1,200 mg");
    assertThat(words.vitaminDIntake(Sex.FEMALE, 75)).isEqualTo("US advice, 2011: 800 IU a day.");

    customs.setValue(Customs.of("GB"));
    assertThat(words.calciumAdvised(words.counts().calciumAt(Sex.FEMALE, 62)))
        .isEqualTo("UK advice, 1991: 700 mg");
    assertThat(words.vitaminDIntake(Sex.FEMALE, 75)).isEqualTo("UK advice, 2016: 400 IU a day.");
  }

  @Test
  void whatHasNotBeenCheckedIsNotShown() {
    customs.setValue(Customs.USUAL.withAdviser(Adviser.WHO));

    assertThat(words.vitaminDIntake(Sex.FEMALE, 62)).isEmpty();
    assertThat(words.counts().calciumUpperAt(Sex.FEMALE, 62)).isEmpty();
  }

  @Test
  void unitsAreThoseThatWereChosen() {
    assertThat(words.vitaminD(75)).isEqualTo("75 nmol/L");
    assertThat(words.drinks(2)).isEqualTo("2 drinks of 10 g a day");
    assertThat(words.drinks(1)).isEqualTo("1 drink of 10 g a day");
    assertThat(words.drinks(0)).isEqualTo("none");

    customs.setValue(Customs.of("US"));
    assertThat(words.vitaminD(75)).isEqualTo("30 ng/mL");
    assertThat(words.drinks(2)).isEqualTo("1.4 drinks of 14 g a day");
    assertThat(words.drinks(0.3)).isEqualTo("1.5 drinks of 14 g a week");
    customs.setValue(Customs.of("GB"));
    assertThat(words.drinks(2)).isEqualTo("2.5 units of 8 g a day");
  }

  @Test
  void aWeightIsToldInTheUnitsThatWereChosen() {
    BodyWords body = new BodyWords(Texts.english(), advice, customs);
    assertThat(body.bodyMassMeans(ordinary, 25)).isEqualTo("As 64 kg at a height of 1.60 m");

    customs.setValue(Customs.of("US"));
    assertThat(body.bodyMassMeans(ordinary, 25)).isEqualTo("As 141 lb at a height of 5 ft 3 in");
  }

  @Test
  void dosesAreToldWithTheirUnit() {
    assertThat(words.dose(0)).isEqualTo("none");
    assertThat(words.dose(7.5)).isEqualTo("7.5 mg a day");
    assertThat(words.calcium(1200)).isEqualTo("1,200 mg");
  }

  @Test
  void steroidsAreNamedBesideTheAgeShown() {
    Scenario tablets = ordinary.with(new Glucocorticoid(new AgeSpan(58, 62), 7.5));

    assertThat(words.steroids(ordinary, 60))
        .isEqualTo("Tablets such as prednisone, not inhalers or creams");
    assertThat(words.steroids(tablets, 40))
        .isEqualTo("Taken later on, told as prednisone. Not inhalers or creams.");
    assertThat(words.steroids(tablets, 60))
        .isEqualTo("Taken now, told as prednisone. Not inhalers or creams.");
    assertThat(words.steroids(tablets, 62))
        .isEqualTo("Taken earlier on, told as prednisone. Not inhalers or creams.");
  }

  @Test
  void newTabletsHaveBeenTakenForAWhile() {
    assertThat(advice.newSteroids(62)).isEqualTo(AgeSpan.from(60));
    assertThat(advice.newSteroids(19)).isEqualTo(AgeSpan.from(18));
  }

  @ParameterizedTest
  @EnumSource(Medicine.class)
  void everyMedicineOfTheModelHasItsWordsAndItsUsualLength(Medicine medicine) {
    assertThat(words.medicine(medicine)).isNotBlank();
    assertThat(words.medicineAction(medicine)).endsWith(".");
    assertThat(advice.usualYears(medicine)).isBetween(1.0, 10.0);
  }

  /** The program's own advice. */
  static LifeAdvice advice(AssetReader assets) {
    return new LifeAdvice(
        Advice.read(assets),
        UsualAmounts.read(assets),
        RemodellingParameters.read(assets).medicines(),
        Quantities.read(assets));
  }
}
