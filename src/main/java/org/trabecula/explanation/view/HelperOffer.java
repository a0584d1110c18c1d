// SPDX-License-Identifier: MIT
package org.trabecula.explanation.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import org.trabecula.design.StyleClass;
import org.trabecula.explanation.Advice;
import org.trabecula.explanation.Help;
import org.trabecula.explanation.WhatHelps;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/**
 * One thing that helps, offered at the end of a life: would strength training from middle age have
 * kept bone?
 *
 * <p>It lives as long as the exploration that it follows.
 */
public final class HelperOffer extends HBox {
  private final Exploration exploration;
  private final double from;
  private final Texts texts;
  private final ToggleSwitch toggle = new ToggleSwitch();
  private final Label question = StyleClass.STRONG.on(new Label());
  private final Label outcome = StyleClass.QUIET.on(new Label());
  private boolean showing;

  /**
   * @param exploration whose life the training is tried on
   * @param advice from when it is tried
   */
  public HelperOffer(Exploration exploration, Advice advice, Texts texts) {
    this.exploration = exploration;
    this.from = advice.trainingOfferedFrom().value();
    this.texts = texts;
    VBox words = new VBox(WrappedText.in(question), WrappedText.in(outcome));
    setHgrow(words, Priority.ALWAYS);
    getStyleClass().add("help-row");
    getChildren().addAll(toggle, words);
    toggle.selectedProperty().addListener((property, before, now) -> use());
    exploration.calmNowProperty().subscribe(this::show);
  }

  private void show(Now now) {
    Life life = now.explored().life();
    boolean woman = life.scenario().person().sex() == Sex.FEMALE;
    question.setText(texts.get(woman ? "offer.question.her" : "offer.question.his", from));
    outcome.setText(texts.get("offer.outcome", now.age(), percentOfPeak(life, now.age())));
    toggle.setAccessibleText(question.getText());
    toggle.setAccessibleHelp(outcome.getText());
    showing = true;
    toggle.setSelected(offered().on());
    showing = false;
  }

  private static double percentOfPeak(Life life, double age) {
    double bone = life.value(LifePoint::lumbarSpineBmd, age);
    return Math.rint(100 * bone / life.peak(LifePoint::lumbarSpineBmd));
  }

  private Help offered() {
    // The life that was asked for last: the shown one may lack a change that is being computed.
    return WhatHelps.strengthTraining(exploration.scenario(), from);
  }

  private void use() {
    if (!showing) {
      offered().switched().ifPresent(exploration::change);
    }
  }
}
