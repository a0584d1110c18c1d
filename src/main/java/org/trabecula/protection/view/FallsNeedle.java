// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.trabecula.protection.Falls;

/** A half-round gauge whose needle shows how many falls are left where others have a hundred. */
final class FallsNeedle extends Region {
  private static final double HALF_TURN = 180;

  private final Arc scale = new Arc();
  private final Arc left = new Arc();
  private final Line needle = new Line();
  private final Circle hub = new Circle();
  private double falls = Falls.OTHERS;

  FallsNeedle() {
    getStyleClass().add("falls-needle");
    scale.getStyleClass().add("falls-scale");
    left.getStyleClass().add("falls-left");
    needle.getStyleClass().add("falls-pointer");
    hub.getStyleClass().add("falls-hub");
    scale.setType(ArcType.OPEN);
    left.setType(ArcType.OPEN);
    getChildren().addAll(scale, left, needle, hub);
  }

  /**
   * Points at a number of falls.
   *
   * @param count where others have a hundred
   */
  void setFalls(double count) {
    falls = count;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double thick = scale.getStrokeWidth();
    double radius = Math.min(getWidth() / 2, getHeight() - thick) - thick;
    double x = getWidth() / 2;
    double y = radius + thick;
    double turn = HALF_TURN * falls / Falls.OTHERS;
    place(scale, x, y, radius, HALF_TURN);
    place(left, x, y, radius, turn);
    double angle = Math.toRadians(HALF_TURN - turn);
    needle.setStartX(x);
    needle.setStartY(y);
    needle.setEndX(x + radius * Math.cos(angle));
    needle.setEndY(y - radius * Math.sin(angle));
    hub.setCenterX(x);
    hub.setCenterY(y);
    hub.setRadius(thick / 2);
  }

  private static void place(Arc arc, double x, double y, double radius, double turn) {
    arc.setCenterX(x);
    arc.setCenterY(y);
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
    arc.setStartAngle(HALF_TURN);
    arc.setLength(-turn);
  }
}
