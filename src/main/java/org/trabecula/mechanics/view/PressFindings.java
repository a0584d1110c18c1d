// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.Card;
import org.trabecula.design.OutOfSight;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.mechanics.PressPair;
import org.trabecula.text.Texts;

/**
 * The bench, the load curve and the words, beside each other or, where there is no room for that,
 * below each other.
 */
final class PressFindings extends ScrollPane {
  /** Widths in em: of the window from which all stand side by side, and of the words then. */
  private static final double WIDE = 62;

  private static final double WORDS = 23;

  private final PressWords words;
  private final LoadPlot plot;
  private final Label lesson = StyleClass.STRONG.on(new Label());
  private final Label follows = new Label();
  private final VBox left;
  private final VBox right;
  private final GridPane grid = new GridPane();
  private final OutOfSight helpUnseen;
  private PressPair pair;
  private Boolean wide;

  PressFindings(Texts texts, PressWords words, Node bench, Region helper) {
    this.words = words;
    plot = new LoadPlot(texts);
    VBox.setVgrow(plot, Priority.ALWAYS);
    Card load = new Card(texts.get("press.plot.title"), "", plot);
    VBox.setVgrow(load, Priority.ALWAYS);
    left = new VBox(bench, StyleClass.QUIET.on(WrappedText.of(legend(texts))), load);
    Card found =
        new Card(
            texts.get("press.words.title"),
            "",
            WrappedText.of(words.caveat()),
            WrappedText.in(lesson),
            WrappedText.in(follows));
    Card helps = new Card(texts.get("press.helper.title"), "", helper);
    right = new VBox(found, helps);
    helpUnseen = new OutOfSight(helps, this);
    left.getStyleClass().add("press-column");
    right.getStyleClass().add("press-column");
    grid.getStyleClass().add("press-grid");
    GridPane.setVgrow(left, Priority.ALWAYS);
    StyleClass.BARE.on(this);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(grid);
    setFocusTraversable(false);
    widthProperty().subscribe(width -> arrange());
    lesson.fontProperty().subscribe(font -> arrange());
  }

  /** Whether what helps is out of sight. */
  ReadOnlyBooleanProperty helpUnseen() {
    return helpUnseen.property();
  }

  /** Tells of two bones that have not been pressed yet. */
  void show(PressPair next) {
    pair = next;
    plot.show(next, words.left(next), words.right(next));
    press(0);
  }

  /** Follows the press to a displacement, mm. */
  void press(double displacement) {
    plot.press(displacement);
    boolean over =
        displacement >= Math.max(pair.left().curve().collapse(), pair.right().curve().collapse());
    lesson.setText(words.lesson(pair, over));
    follows.setText(words.whatFollows(pair, over));
  }

  private void arrange() {
    double em = lesson.getFont().getSize();
    boolean next = getWidth() >= WIDE * em;
    if (wide == null || wide != next) {
      wide = next;
      grid.getChildren().clear();
      grid.add(left, 0, 0);
      grid.add(right, next ? 1 : 0, next ? 0 : 1);
    }
    GridPane.setHgrow(left, Priority.ALWAYS);
    GridPane.setHgrow(right, next ? Priority.NEVER : Priority.ALWAYS);
    left.setMinWidth(0);
    left.setPrefWidth(0);
    right.setMinWidth(next ? WORDS * em : 0);
    right.setPrefWidth(next ? WORDS * em : 0);
    right.setMaxWidth(next ? WORDS * em : Double.MAX_VALUE);
  }

  private static String legend(Texts texts) {
    return texts.get("press.legend", PressedView.MAGNIFIED);
  }
}
