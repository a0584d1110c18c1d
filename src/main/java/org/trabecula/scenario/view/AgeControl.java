// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/** The age that is looked at. */
final class AgeControl extends SliderControl {

  AgeControl(Exploration exploration, Texts texts, LifeWords words) {
    super(
        "age",
        new LabelledSlider(
            texts,
            texts.get("scenario.age.name"),
            SliderScale.even(Ages.ADULT, Ages.ALLOWED.high(), 1),
            words::age));
    slider().setSentence(texts.get("scenario.age.hint"));
    slider().setOnAdjusted(exploration::chooseAge);
  }

  @Override
  public void follow(Scenario life, double age) {
    slider().setValue(age);
  }
}
