// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.trabecula.asset.JsonName;
import org.trabecula.comparison.PairWords;
import org.trabecula.comparison.Side;
import org.trabecula.density.ShareOfPeak;
import org.trabecula.design.PlotScale;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.view.LifeLine;
import org.trabecula.exploration.view.PlotAxes;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/** The density of two lives: one line solid, the other dashed, each with its name at its end. */
final class PairPlot extends Region {
  private static final double ROOM = 0.04;

  /** The plot begins at a multiple of this share, so that it does not shift with every change. */
  private static final double GRAIN = 0.05;

  private final PlotAxes axes;
  private final LifeLine leftLine = new LifeLine("compared-left");
  private final LifeLine rightLine = new LifeLine("compared-right");
  private final Label leftName;
  private final Label rightName;
  private final Line cursor = new Line();
  private Life left;
  private Life right;
  private double age;
  private PlotScale scale;

  /**
   * @param ageChosen is told of an age that is pointed at
   */
  PairPlot(PairWords words, Texts texts, DoubleConsumer ageChosen) {
    axes = new PlotAxes(texts);
    leftName = name(words, Side.LEFT);
    rightName = name(words, Side.RIGHT);
    cursor.getStyleClass().add("curve-cursor");
    cursor.setManaged(false);
    getStyleClass().add("curve-plot");
    // The dashed line lies on top: where both are the same, both are seen.
    getChildren().addAll(axes, leftLine, rightLine, cursor, leftName, rightName);
    setOnMousePressed(event -> choose(event, ageChosen));
    setOnMouseDragged(event -> choose(event, ageChosen));
  }

  /** Shows two lives. */
  void show(Life nextLeft, Life nextRight) {
    left = nextLeft;
    right = nextRight;
    requestLayout();
  }

  /** Shows an age, years. */
  void showAge(double years) {
    age = years;
    drawCursor();
  }

  private void choose(MouseEvent event, DoubleConsumer ageChosen) {
    if (scale != null) {
      ageChosen.accept(scale.at(event.getX()));
    }
  }

  @Override
  protected void layoutChildren() {
    if (left == null || getWidth() <= 0) {
      return;
    }
    double peak = highest();
    DoubleUnaryOperator first = ShareOfPeak.ofSpineByAge(left, peak);
    DoubleUnaryOperator second = ShareOfPeak.ofSpineByAge(right, peak);
    double line = leftName.prefHeight(-1);
    scale = scaleFor(first, second, line);
    axes.draw(scale, line);
    leftLine.draw(scale, first, scale.first(), scale.last());
    rightLine.draw(scale, second, scale.first(), scale.last());
    placeNames(first.applyAsDouble(scale.last()), second.applyAsDouble(scale.last()), line);
    drawCursor();
  }

  private double highest() {
    return Math.max(ShareOfPeak.peakOfSpine(left), ShareOfPeak.peakOfSpine(right));
  }

  private PlotScale scaleFor(DoubleUnaryOperator first, DoubleUnaryOperator second, double line) {
    double x = 3.2 * line;
    double y = 0.3 * line;
    double names = Math.max(leftName.prefWidth(-1), rightName.prefWidth(-1));
    double low = 1;
    for (double at = left.firstAge(); at <= left.lastAge(); at++) {
      low = Math.min(low, Math.min(first.applyAsDouble(at), second.applyAsDouble(at)));
    }
    return new PlotScale(
        x,
        y,
        Math.max(1, getWidth() - names - 10 - x),
        Math.max(1, getHeight() - line - 4 - y),
        left.firstAge(),
        left.lastAge(),
        Math.max(0, Math.floor((low - ROOM) / GRAIN) * GRAIN),
        1 + ROOM);
  }

  /** Puts each name at the end of its line; where the lines end close together, they part. */
  private void placeNames(double first, double second, double line) {
    double firstY = scale.y(first);
    double secondY = scale.y(second);
    double apart = Math.max(0, line - Math.abs(firstY - secondY)) / 2;
    double up = firstY <= secondY ? -apart : apart;
    place(leftName, firstY + up, line);
    place(rightName, secondY - up, line);
  }

  private void place(Label name, double middle, double line) {
    double top = Math.max(0, Math.min(scale.bottom() - line / 2, middle - line / 2));
    name.resizeRelocate(scale.right() + 8, top, name.prefWidth(-1), line);
  }

  private void drawCursor() {
    if (scale != null) {
      double x = scale.x(age);
      cursor.setStartX(x);
      cursor.setEndX(x);
      cursor.setStartY(scale.top());
      cursor.setEndY(scale.bottom());
    }
  }

  private static Label name(PairWords words, Side side) {
    Label name = StyleClass.STRONG.on(new Label(words.side(side)));
    name.getStyleClass().add("compared-" + JsonName.of(side) + "-name");
    return name;
  }
}
