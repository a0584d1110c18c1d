// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.Optional;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.measure.MeasuredQuantity;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.text.Texts;

/** Calcium a day at the age that is looked at, beside what is advised then and the most. */
final class CalciumControl extends AmountControl {
  /** Steps of the slider, mg/day. */
  private static final double STEP = 50;

  private final LifeWords words;

  CalciumControl(Exploration exploration, Texts texts, LifeWords words, LifeAdvice advice) {
    super(
        exploration,
        "calcium",
        Circumstance.CALCIUM,
        new LabelledSlider(
            texts,
            texts.get("scenario.calcium.name"),
            SliderScale.even(Calcium.MG_PER_DAY.low(), Calcium.MG_PER_DAY.high(), STEP),
            words::calcium),
        (life, age, mgPerDay) ->
            upper(words, life, age)
                .filter(most -> mgPerDay > most)
                .map(words::calciumUpper)
                .orElseGet(() -> words.milk(mgPerDay)));
    this.words = words;
    MeasuredQuantity calcium = advice.quantities().calcium();
    slider().setQuantity(calcium, calcium.own(), Optional.empty());
    slider().setShortName(texts.get("scenario.calcium.short"));
  }

  @Override
  public void follow(Scenario life, double age) {
    super.follow(life, age);
    double advised = words.counts().calciumAt(life.person().sex(), age);
    slider().setMark(advised, words.calciumAdvised(advised));
    slider().setUpper(upper(words, life, age));
  }

  private static Optional<Double> upper(LifeWords words, Scenario life, double age) {
    return words.counts().calciumUpperAt(life.person().sex(), age);
  }
}
