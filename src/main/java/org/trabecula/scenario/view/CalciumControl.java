// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import javafx.scene.Node;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Circumstance;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/** Calcium a day at the age that is looked at, beside what is advised then. */
final class CalciumControl implements LifeControl {
  /** Steps of the slider, mg/day. */
  private static final double STEP = 50;

  private final Exploration exploration;
  private final LifeWords words;
  private final LifeAdvice advice;
  private final LabelledSlider slider;

  CalciumControl(Exploration exploration, Texts texts, LifeWords words, LifeAdvice advice) {
    this.exploration = exploration;
    this.words = words;
    this.advice = advice;
    slider =
        new LabelledSlider(
            texts,
            texts.get("scenario.calcium.name"),
            SliderScale.even(Calcium.MG_PER_DAY.low(), Calcium.MG_PER_DAY.high(), STEP),
            words::calcium);
    slider.setId("calcium");
    slider.setOnAdjusted(this::adjust);
    slider.setOnSettled(exploration::settle);
  }

  @Override
  public Node node() {
    return slider;
  }

  @Override
  public void setCompact(boolean compact) {
    slider.setCompact(compact);
  }

  @Override
  public void follow(Scenario life, double age) {
    double mgPerDay = Circumstance.CALCIUM.at(life, age);
    slider.setValue(mgPerDay);
    slider.setSentence(words.milk(mgPerDay));
    double advised = advice.calciumAt(life.person().sex(), age);
    slider.setMark(advised, words.advised(advised));
  }

  private void adjust(double mgPerDay) {
    double age = exploration.ageProperty().get();
    exploration.adjust(Circumstance.CALCIUM.with(exploration.scenario(), age, mgPerDay));
  }
}
