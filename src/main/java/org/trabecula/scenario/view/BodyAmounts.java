// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.beans.value.ObservableValue;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.measure.Customs;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Range;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.text.Texts;

/** Makes the sliders of "More about this life": hormones, weight, gut and glands. */
final class BodyAmounts {
  /** Steps of the sliders in percent. */
  private static final double PERCENT_STEP = 5;

  /** Steps of the weight, kg/m². */
  private static final double BODY_MASS_STEP = 1;

  /** Steps of the glands, multiples of normal. */
  private static final double GLAND_STEP = 0.1;

  private final Exploration exploration;
  private final Texts texts;
  private final BodyWords words;

  BodyAmounts(
      Exploration exploration, Texts texts, LifeAdvice advice, ObservableValue<Customs> customs) {
    this.exploration = exploration;
    this.texts = texts;
    words = new BodyWords(texts, advice, customs);
  }

  /** All of them, in the order in which they stand. */
  List<LifeControl> all() {
    return List.of(
        slider(
            "sex-hormone",
            Circumstance.SEX_HORMONE,
            scale(SexHormone.PERCENT_OF_NORMAL, PERCENT_STEP),
            percent -> words.amount("sex-hormone", percent),
            (life, age, percent) -> words.sexHormoneMeans(life, percent)),
        slider(
            "body-mass",
            Circumstance.BODY_MASS_INDEX,
            scale(BodyMassIndex.KG_PER_M2, BODY_MASS_STEP),
            kgPerM2 -> words.amount("body-mass", kgPerM2),
            (life, age, kgPerM2) -> words.bodyMassMeans(life, kgPerM2)),
        slider(
            "absorption",
            Circumstance.ABSORPTION,
            scale(Absorption.PERCENT_OF_NORMAL, PERCENT_STEP)),
        slider(
            "parathyroid-gland",
            Circumstance.PARATHYROID_GLAND,
            scale(ParathyroidGland.TIMES_NORMAL, GLAND_STEP),
            words::parathyroidGland,
            meaning("parathyroid-gland", Circumstance.PARATHYROID_GLAND)));
  }

  /** A slider whose words need nothing but the amount. */
  private LifeControl slider(
      String subject, Circumstance<? extends Course, Double> circumstance, SliderScale scale) {
    return slider(
        subject,
        circumstance,
        scale,
        amount -> words.amount(subject, amount),
        meaning(subject, circumstance));
  }

  private AmountControl.Sentence meaning(
      String subject, Circumstance<? extends Course, Double> circumstance) {
    return (life, age, amount) -> words.means(subject, amount, circumstance.usual());
  }

  private LifeControl slider(
      String subject,
      Circumstance<? extends Course, Double> circumstance,
      SliderScale scale,
      DoubleFunction<String> inWords,
      AmountControl.Sentence sentence) {
    String name = texts.get("scenario." + subject + ".name");
    LabelledSlider slider = new LabelledSlider(texts, name, scale, inWords);
    return new AmountControl(exploration, subject, circumstance, slider, sentence).withWayBack();
  }

  private static SliderScale scale(Range range, double step) {
    return SliderScale.even(range.low(), range.high(), step);
  }
}
