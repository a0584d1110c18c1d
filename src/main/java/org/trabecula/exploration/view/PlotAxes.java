// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.trabecula.design.PlotScale;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** Ages below a plot, and shares of the peak at its left with a thin line for each. */
public final class PlotAxes extends Group {
  /** Years between the ages that are written. */
  private static final int DECADE = 10;

  /** Room for a written share, in heights of its line. */
  private static final double LINES_PER_SHARE = 1.2;

  private static final int PERCENT = 100;

  private final Texts texts;

  public PlotAxes(Texts texts) {
    this.texts = texts;
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Draws the axes anew. */
  public void draw(PlotScale scale, double lineHeight) {
    getChildren().clear();
    double free = Double.NEGATIVE_INFINITY;
    for (int age = firstDecade(scale); age <= scale.last(); age += DECADE) {
      if (scale.x(age) < free) {
        continue;
      }
      Label label = label(String.valueOf(age));
      double width = label.prefWidth(-1);
      free = scale.x(age) + width * 1.5;
      // Not to the left of the plot, where the lowest share stands.
      double x = Math.max(scale.left(), scale.x(age) - width / 2);
      label.resizeRelocate(x, scale.bottom() + 2, width, lineHeight);
    }
    int step = step(scale, lineHeight);
    int first = (int) Math.ceil(PERCENT * scale.lowest() / step - 1e-9) * step;
    for (int percent = first; percent <= PERCENT * scale.highest(); percent += step) {
      drawShare(scale, percent, lineHeight);
    }
  }

  private static int firstDecade(PlotScale scale) {
    return (int) Math.ceil(scale.first() / DECADE) * DECADE;
  }

  private static int step(PlotScale scale, double lineHeight) {
    double perPercent = scale.height() / (scale.highest() - scale.lowest()) / PERCENT;
    int step = DECADE;
    while (step * perPercent < LINES_PER_SHARE * lineHeight && step < PERCENT) {
      step *= 2;
    }
    return step;
  }

  private void drawShare(PlotScale scale, int percent, double lineHeight) {
    double y = Math.rint(scale.y(percent / (double) PERCENT)) + 0.5;
    Line line = new Line(scale.left(), y, scale.right(), y);
    line.getStyleClass().add("curve-grid");
    getChildren().add(line);
    Label label = label(texts.get("curve.percent", percent));
    double width = label.prefWidth(-1);
    label.resizeRelocate(scale.left() - width - 6, y - lineHeight / 2, width, lineHeight);
  }

  private Label label(String words) {
    Label label = StyleClass.QUIET.on(new Label(words));
    getChildren().add(label);
    // A label knows its width only once it has its style.
    label.applyCss();
    return label;
  }
}
