// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.Advice;
import org.trabecula.help.Help;
import org.trabecula.help.WhatHelps;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/**
 * A switch that tries strength training on a life from the age that is looked at, and takes it
 * back.
 *
 * <p>It lives as long as the exploration that it follows.
 */
public final class TrainingSwitch extends Switch {
  private final Exploration exploration;
  private final double middleAge;
  private final Texts texts;
  private final TriedHelp tried;
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
  private boolean lookingBack;
  private double from;
  private boolean showing;

  /**
   * @param exploration whose life the training is tried on
   * @param advice from when it is tried
   * @param tried what was tried on that life
   */
  public TrainingSwitch(Exploration exploration, Advice advice, TriedHelp tried, Texts texts) {
    this.exploration = exploration;
    this.middleAge = advice.trainingOfferedFrom().value();
    this.texts = texts;
    this.tried = tried;
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    accessibleTextProperty().bind(question);
    accessibleHelpProperty().bind(outcome);
    selectedProperty().addListener((property, before, now) -> use());
    exploration.calmNowProperty().subscribe(this::show);
  }

  /** Tries it from middle age instead, for the end of a life, where little is left to see it in. */
  void lookBack() {
    lookingBack = true;
    show(exploration.now());
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
    from = start(now);
    boolean woman = now.explored().scenario().person().sex() == Sex.FEMALE;
    String key = woman ? "offer.question.her" : "offer.question.his";
    question.set(texts.get(lookingBack ? key + ".lookingBack" : key, from));
    outcome.set(tried.outcome(offered(), from));
    showing = true;
    setSelected(offered().on());
    showing = false;
    setDisable(offered().switched().isEmpty());
  }

  /** What was tried last stays as it was tried, whatever age is looked at then. */
  private double start(Now now) {
    if (lookingBack) {
      return middleAge;
    }
    boolean kept = tried.made(exploration.scenario()) && offered().on();
    return kept ? from : Math.max(Ages.ADULT, Math.floor(now.age()));
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
