// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import org.trabecula.design.LabelledSlider;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Circumstance;

/** A slider for what has one amount at the age that is looked at. */
class AmountControl extends SliderControl {

  /** Says in a sentence what an amount means to a life at an age. */
  interface Sentence {
    String of(Scenario life, double age, double amount);
  }

  private final Exploration exploration;
  private final Circumstance<? extends Course, Double> circumstance;
  private final Sentence sentence;

  AmountControl(
      Exploration exploration,
      String id,
      Circumstance<? extends Course, Double> circumstance,
      LabelledSlider slider,
      Sentence sentence) {
    super(id, slider);
    this.exploration = exploration;
    this.circumstance = circumstance;
    this.sentence = sentence;
    slider.setOnAdjusted(
        amount -> {
          exploration.adjust(circumstance.with(exploration.scenario(), age(), amount));
          follow(exploration.scenario(), age());
        });
    slider.setOnSettled(exploration::settle);
  }

  /** Offers the way back to the usual amount. */
  AmountControl withWayBack() {
    slider()
        .setUsual(
            circumstance.usual(),
            () -> exploration.change(circumstance.withUsual(exploration.scenario(), age())));
    return this;
  }

  @Override
  public void follow(Scenario life, double age) {
    double amount = circumstance.at(life, age);
    slider().setValue(amount);
    slider().setSentence(sentence.of(life, age, amount));
  }

  private double age() {
    return exploration.ageProperty().get();
  }
}
