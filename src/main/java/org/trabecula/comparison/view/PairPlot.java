// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.trabecula.asset.JsonName;
import org.trabecula.comparison.PairWords;
import org.trabecula.comparison.Side;
import org.trabecula.design.PlotScale;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.view.LifeLine;
import org.trabecula.exploration.view.PlotAxes;
import org.trabecula.exploration.view.ScoreBands;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.text.Texts;

/** The density of two lives: one line solid, the other dashed, each with its name at its end. */
final class PairPlot extends Region {
  private static final double ROOM = 0.04;

  /** The plot begins at a multiple of this share, so that it does not shift with every change. */
  private static final double GRAIN = 0.05;

  private final ScoreBands bands;
  private final Group bandNames;
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
   * @param bands of T-scores, behind the lines where they apply to both lives
   * @param ageChosen is told of an age that is pointed at
   */
  PairPlot(PairWords words, ScoreBands bands, Texts texts, DoubleConsumer ageChosen) {
    this.bands = bands;
    bandNames = bands.takeNames();
    axes = new PlotAxes(texts);
    leftName = name(words, Side.LEFT);
    rightName = name(words, Side.RIGHT);
    cursor.getStyleClass().add("curve-cursor");
    cursor.setManaged(false);
    getStyleClass().add("curve-plot");
    // What an age does not move is kept as an image: hatched bands are slow to draw.
    List.of(bands, axes).forEach(still -> still.setCache(true));
    // The dashed line lies on top: where both are the same, both are seen.
    getChildren().addAll(bands, axes, bandNames, leftLine, rightLine, cursor, leftName, rightName);
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
    DoubleUnaryOperator first = share(left, peak);
    DoubleUnaryOperator second = share(right, peak);
    double line = leftName.prefHeight(-1);
    scale = scaleFor(first, second, line);
    drawBands(peak);
    axes.draw(scale, line);
    leftLine.draw(scale, first, scale.first(), scale.last());
    rightLine.draw(scale, second, scale.first(), scale.last());
    placeNames(first.applyAsDouble(scale.last()), second.applyAsDouble(scale.last()), line);
    drawCursor();
  }

  /** T-scores apply to both lives only from some age on; women and men are scanned differently. */
  private void drawBands(double peak) {
    boolean alike = left.scenario().person().sex() == right.scenario().person().sex();
    bands.setVisible(alike);
    bandNames.setVisible(alike);
    if (alike) {
      double from = Math.max(bands.from(left), bands.from(right));
      bands.draw(scale, left, peak(left) / peak, from);
    }
  }

  private double highest() {
    return Math.max(peak(left), peak(right));
  }

  private static double peak(Life life) {
    return life.peak(LifePoint::lumbarSpineBmd);
  }

  private static DoubleUnaryOperator share(Life life, double peak) {
    return age -> life.value(LifePoint::lumbarSpineBmd, age) / peak;
  }

  private PlotScale scaleFor(DoubleUnaryOperator first, DoubleUnaryOperator second, double line) {
    double x = 3.2 * line;
    double y = 0.3 * line;
    double names = Math.max(leftName.prefWidth(-1), rightName.prefWidth(-1));
    double low = bands.lowestBorder(left) * peak(left) / highest();
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
