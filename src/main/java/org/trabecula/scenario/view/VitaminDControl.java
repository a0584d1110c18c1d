// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.measure.Customs;
import org.trabecula.measure.Quantities;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.VitaminD;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.text.Texts;

/** Vitamin D in the blood at the age that is looked at, beside what is enough. */
final class VitaminDControl extends AmountControl {
  /** Steps of the slider, nmol/L. */
  private static final double STEP = 5;

  private final LifeWords words;
  private final Quantities quantities;
  private final ObservableValue<Customs> customs;

  VitaminDControl(
      Exploration exploration,
      Texts texts,
      LifeWords words,
      LifeAdvice advice,
      ObservableValue<Customs> customs) {
    super(
        exploration,
        "vitamin-d-amount",
        Circumstance.VITAMIN_D,
        new LabelledSlider(
            texts,
            texts.get("scenario.vitamin-d.name"),
            SliderScale.even(
                VitaminD.SERUM_25OHD_NMOL_PER_L.low(),
                VitaminD.SERUM_25OHD_NMOL_PER_L.high(),
                STEP),
            words::vitaminD),
        (life, age, nmol) -> sentence(texts, words, life, age, nmol));
    this.words = words;
    this.customs = customs;
    quantities = advice.quantities();
  }

  @Override
  public void follow(Scenario life, double age) {
    slider()
        .setQuantity(
            quantities.vitaminDBlood(),
            customs.getValue().vitaminD().in(quantities),
            Optional.empty());
    super.follow(life, age);
    words
        .counts()
        .table()
        .vitaminDBlood()
        .known()
        .ifPresentOrElse(
            enough -> slider().setMark(enough, words.vitaminDAdvised(enough)),
            () -> slider().setMark(0, ""));
  }

  private static String sentence(
      Texts texts, LifeWords words, Scenario life, double age, double nmol) {
    String level = nmol < VitaminD.DEFAULT ? "low" : "enough";
    String intake = words.vitaminDIntake(life.person().sex(), age);
    return (texts.get("scenario.vitamin-d.slider." + level) + " " + intake).strip();
  }
}
