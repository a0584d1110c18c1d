// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trabecula.density.ShareOfPeak;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.Advice;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/**
 * One thing that helps, offered beside what is shown: what would strength training from here on
 * keep?
 *
 * <p>It lives as long as the exploration that it follows.
 */
public final class HelperOffer extends HBox {
  private final Exploration exploration;
  private final Texts texts;
  private final TrainingSwitch toggle;
  private final Label outcome = new Label();
  private boolean brief;

  /**
   * @param exploration whose life the training is tried on
   * @param advice from when it is tried
   * @param tried what was tried on that life
   */
  public HelperOffer(Exploration exploration, Advice advice, TriedHelp tried, Texts texts) {
    this.exploration = exploration;
    this.texts = texts;
    toggle = new TrainingSwitch(exploration, advice, tried, texts);
    Label question = StyleClass.STRONG.on(new Label());
    question.textProperty().bind(toggle.questionProperty());
    outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
    VBox words = new VBox(WrappedText.in(question), WrappedText.in(outcome));
    setHgrow(words, Priority.ALWAYS);
    getStyleClass().add("help-row");
    getChildren().addAll(toggle, words);
    words.setOnMouseClicked(event -> toggle.fire());
    exploration.calmNowProperty().subscribe(this::show);
    toggle.outcomeProperty().subscribe(() -> show(exploration.now()));
  }

  /** The same with as few words as can be: what it does is told once it is tried. */
  public HelperOffer brief() {
    setBrief(true);
    return this;
  }

  /** The same from middle age on, for the end of a life. */
  public HelperOffer lookingBack() {
    toggle.lookBack();
    return this;
  }

  /** Says as little as can be, or again what would be without it. */
  public void setBrief(boolean few) {
    brief = few;
    show(exploration.now());
  }

  private void show(Now now) {
    String told = toggle.outcomeProperty().get();
    StyleClass.GOOD_TEXT.set(outcome, !told.isEmpty());
    StyleClass.QUIET.set(outcome, told.isEmpty());
    outcome.setText(told.isEmpty() && !brief ? untried(now) : told);
  }

  private String untried(Now now) {
    Life life = now.explored().life();
    double percent = Math.rint(100 * ShareOfPeak.ofSpine(life, now.age()));
    return texts.get("offer.outcome", now.age(), percent);
  }
}
