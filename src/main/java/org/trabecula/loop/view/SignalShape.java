// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import org.trabecula.design.StyleClass;

/** Parathyroid hormone on its way into the blood: a dashed arrow, wider when there is more. */
final class SignalShape extends Group {
  /** Width at the usual amount of hormone, in the height of the text. */
  private static final double USUAL = 0.3;

  private static final double WIDEST = 1.3;
  private static final double HEAD = 0.55;

  private final CubicCurve line = new CubicCurve();
  private final Polygon head = new Polygon();
  private final Label label = StyleClass.STRONG.on(new Label());

  /**
   * @param name of the hormone
   */
  SignalShape(String name) {
    line.getStyleClass().add("loop-signal");
    head.getStyleClass().add("loop-signal-head");
    label.setText(name);
    label.getStyleClass().add("loop-label");
    getChildren().addAll(line, head, label);
  }

  /** Places it, as wide as the hormone asks. */
  void place(Point2D origin, double unit, double em, double pth) {
    LoopMap.SIGNAL.lay(line, unit, origin);
    double width = Math.min(WIDEST, USUAL * pth) * em;
    line.setStrokeWidth(width);
    double half = Math.max(HEAD * em, width);
    Point2D tip = LoopMap.SIGNAL.to().multiply(unit).add(origin);
    head.getPoints()
        .setAll(
            tip.getX() - half,
            tip.getY() - half,
            tip.getX() + half,
            tip.getY() - half,
            tip.getX(),
            tip.getY());
    label.autosize();
    Point2D at = LoopMap.SIGNAL.label().multiply(unit).add(origin);
    label.relocate(Math.rint(at.getX()), Math.rint(at.getY() - label.getHeight() / 2));
  }
}
