// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.text.Texts;

/** Calcium a day at the age that is looked at, beside what is advised then. */
final class CalciumControl extends AmountControl {
  /** Steps of the slider, mg/day. */
  private static final double STEP = 50;

  private final LifeWords words;
  private final LifeAdvice advice;

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
        (life, age, mgPerDay) -> words.milk(mgPerDay));
    this.words = words;
    this.advice = advice;
    slider().setShortName(texts.get("scenario.calcium.short"));
  }

  @Override
  public void follow(Scenario life, double age) {
    super.follow(life, age);
    double advised = advice.calciumAt(life.person().sex(), age);
    slider().setMark(advised, words.advised(advised));
  }
}
