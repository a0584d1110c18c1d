// SPDX-License-Identifier: MIT
package org.trabecula.cause.view;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.balance.TrendBorders;
import org.trabecula.balance.view.GainOrLoss;
import org.trabecula.cause.Cause;
import org.trabecula.cause.CauseWords;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.text.Texts;

/** One cause: its name, how much it changes, and what it does to the cells. */
final class CauseRow extends HBox {
  private final Texts texts;
  private final CauseWords words;
  private final TrendBorders borders;
  private final Region stripe = new Region();
  private final Label name = StyleClass.STRONG.on(new Label());
  private final Label effect = StyleClass.VALUE.on(new Label());
  private final Label role = StyleClass.QUIET.on(new Label());
  private final Tooltip tooltip = new Tooltip();

  CauseRow(Texts texts, CauseWords words, TrendBorders borders) {
    this.texts = texts;
    this.words = words;
    this.borders = borders;
    getStyleClass().add("cause-row");
    stripe.getStyleClass().add("cause-stripe");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    effect.setMinWidth(Region.USE_PREF_SIZE);
    WrappedText.in(name);
    HBox first = StyleClass.ROW.on(new HBox(name, effect));
    VBox lines = new VBox(first, WrappedText.in(role));
    HBox.setHgrow(lines, Priority.ALWAYS);
    getChildren().addAll(stripe, lines);
    Tooltip.install(this, tooltip);
  }

  /** Shows a cause. */
  void show(Cause cause, Now now) {
    String called = words.name(cause, now.explored().scenario(), now.age());
    name.setText(called);
    effect.setText(words.effect(cause));
    role.setText(words.role(cause));
    String sentence = words.sentence(cause);
    tooltip.setText(sentence);
    GainOrLoss.of(cause.told() > 0, borders.of(cause.yearly())).colour(stripe);
    setAccessibleText(texts.get("why.cause.name", called, sentence, role.getText()));
  }
}
