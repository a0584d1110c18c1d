// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import org.trabecula.design.PlotScale;
import org.trabecula.scenario.Menopause;
import org.trabecula.text.Texts;

/** Where menopause lies on a curve: a dot on the line, and its name below to the left. */
final class MenopauseMark extends Group {
  private static final double GAP = 6;

  private final Circle dot = new Circle(4.5);
  private final Label name;

  MenopauseMark(Texts texts) {
    name = new Label(texts.get("timeline.mark.menopause"));
    dot.getStyleClass().add("curve-menopause");
    name.getStyleClass().addAll("mark-menopause-name", "curve-menopause-name");
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(dot, name);
  }

  /** Draws the mark on a line; without menopause there is none. */
  void draw(PlotScale scale, DoubleUnaryOperator share, Optional<Menopause> menopause) {
    setVisible(menopause.isPresent());
    menopause.ifPresent(moment -> place(scale, share, moment.at()));
  }

  private void place(PlotScale scale, DoubleUnaryOperator share, double age) {
    double x = scale.x(age);
    double y = scale.y(share.applyAsDouble(age));
    dot.setCenterX(x);
    dot.setCenterY(y);
    double width = name.prefWidth(-1);
    name.resizeRelocate(x - width - GAP, y + GAP, width, name.prefHeight(-1));
  }
}
