// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.trabecula.lens.CardPlace;

/** A ring around a site in the picture, with a line to the card that shows it. */
final class SiteRing extends Group {
  private final Circle shade = new Circle();
  private final Circle ring = new Circle();
  private final Line lineShade = new Line();
  private final Line line = new Line();

  SiteRing() {
    shade.getStyleClass().add("site-ring-shade");
    ring.getStyleClass().add("site-ring");
    lineShade.getStyleClass().add("site-ring-shade");
    line.getStyleClass().add("site-ring");
    getChildren().addAll(lineShade, shade, line, ring);
    setMouseTransparent(true);
    setManaged(false);
  }

  /** Goes around a place, px. */
  void surround(double x, double y, double radius) {
    for (Circle circle : new Circle[] {shade, ring}) {
      circle.setCenterX(x);
      circle.setCenterY(y);
      circle.setRadius(radius);
    }
    for (Line each : new Line[] {lineShade, line}) {
      each.setVisible(false);
    }
  }

  /** Leads to a card of that size, px. */
  void lead(CardPlace card, double width, double height) {
    double x = Math.max(card.x(), Math.min(card.x() + width, ring.getCenterX()));
    double y = Math.max(card.y(), Math.min(card.y() + height, ring.getCenterY()));
    double dx = x - ring.getCenterX();
    double dy = y - ring.getCenterY();
    double distance = Math.hypot(dx, dy);
    boolean apart = distance > ring.getRadius();
    for (Line each : new Line[] {lineShade, line}) {
      each.setVisible(apart);
      each.setStartX(ring.getCenterX() + dx * ring.getRadius() / Math.max(1, distance));
      each.setStartY(ring.getCenterY() + dy * ring.getRadius() / Math.max(1, distance));
      each.setEndX(x);
      each.setEndY(y);
    }
  }
}
