// SPDX-License-Identifier: MIT
package org.trabecula.balance.view;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/**
 * A plank with what is built at one end and what is removed at the other: the heavier end sinks.
 */
final class Seesaw extends Region {
  /** Difference, in thousandths a year, from which on the plank lies at its steepest. */
  private static final double STEEPEST_AT = 40;

  /** Largest fall over half of the plank, as a share of the height. */
  private static final double STEEPEST = 0.28;

  /** Half of the plank, as a multiple of the height. */
  private static final double HALF = 2.1;

  private final Line plank = new Line();
  private final Polygon foot = new Polygon();
  private final Rectangle builders = new Rectangle();
  private final Circle removers = new Circle();
  private double net;

  Seesaw() {
    getStyleClass().add("seesaw");
    plank.getStyleClass().add("seesaw-plank");
    foot.getStyleClass().add("seesaw-foot");
    builders.getStyleClass().add("seesaw-builders");
    removers.getStyleClass().add("seesaw-removers");
    getChildren().addAll(foot, plank, builders, removers);
    setMouseTransparent(true);
  }

  /** Shows built less removed, thousandths a year. */
  void show(double difference) {
    net = difference;
    requestLayout();
  }

  /** How steep the plank is: 1 with the builders all down, -1 with the removers all down. */
  double tilt() {
    return Math.max(-1, Math.min(1, net / STEEPEST_AT));
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double middle = getWidth() / 2;
    double half = Math.min(HALF * height, middle - height / 4);
    double pivot = 0.55 * height;
    double fall = STEEPEST * height * tilt();
    plank.setStartX(middle - half);
    plank.setStartY(pivot + fall);
    plank.setEndX(middle + half);
    plank.setEndY(pivot - fall);
    foot.getPoints()
        .setAll(middle, pivot, middle - 0.3 * height, height, middle + 0.3 * height, height);
    double size = 0.3 * height;
    builders.setWidth(size);
    builders.setHeight(size);
    builders.setX(middle - half);
    builders.setY(pivot + fall - size);
    removers.setRadius(size / 2);
    removers.setCenterX(middle + half - size / 2);
    removers.setCenterY(pivot - fall - size / 2);
  }
}
