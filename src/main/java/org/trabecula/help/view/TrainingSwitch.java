// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.Advice;
import org.trabecula.help.Help;
import org.trabecula.help.WhatHelps;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/**
 * A switch that tries strength training from middle age on a life, and takes it back.
 *
 * <p>It lives as long as the exploration that it follows.
 */
public final class TrainingSwitch extends Switch {
  private final Exploration exploration;
  private final double from;
  private final Texts texts;
  private final TriedHelp tried;
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
  private boolean showing;

  /**
   * @param exploration whose life the training is tried on
   * @param advice from when it is tried
   * @param tried what was tried on that life
   */
  public TrainingSwitch(Exploration exploration, Advice advice, TriedHelp tried, Texts texts) {
    this.exploration = exploration;
    this.from = advice.trainingOfferedFrom().value();
    this.texts = texts;
    this.tried = tried;
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    accessibleTextProperty().bind(question);
    accessibleHelpProperty().bind(outcome);
    selectedProperty().addListener((property, before, now) -> use());
    exploration.calmNowProperty().subscribe(this::show);
  }

  /** What is tried, asked as a question about this life. */
  public ReadOnlyStringProperty questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** What it does now and later; empty before it is tried. */
  public ReadOnlyStringProperty outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  private void show(Now now) {
    boolean woman = now.explored().scenario().person().sex() == Sex.FEMALE;
    question.set(texts.get(woman ? "offer.question.her" : "offer.question.his", from));
    outcome.set(tried.outcome(offered(), from));
    showing = true;
    setSelected(offered().on());
    showing = false;
    setDisable(offered().switched().isEmpty());
  }

  private Help offered() {
    // The life that was asked for last: the shown one may lack a change that is being computed.
    return WhatHelps.strengthTraining(exploration.scenario(), from);
  }

  private void use() {
    if (!showing) {
      tried.use(offered());
    }
  }
}
