// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.trabecula.design.StyleClass;
import org.trabecula.protection.Balance;
import org.trabecula.text.Texts;

/**
 * A triangle with strength, load and protection at its corners. The circle in its middle grows with
 * the ease at which a bone breaks; a ring shows that at the start.
 */
final class ForceTriangle extends Region {
  /** Radius of the ring, as a share of the largest circle that the triangle can hold. */
  private static final double START = 0.42;

  private static final double SMALLEST = 0.06;

  /** Height of an equilateral triangle, and radius of the circle in it, for a side of 1. */
  private static final double HEIGHT = Math.sqrt(3) / 2;

  private static final double INNER = HEIGHT / 3;

  private final Texts texts;
  private final Polygon outline = new Polygon();
  private final Circle now = new Circle();
  private final Circle start = new Circle();
  private final Label strength;
  private final Label load;
  private final Label protection;
  private double ratio = 1;

  ForceTriangle(Texts texts) {
    this.texts = texts;
    getStyleClass().add("force-triangle");
    outline.getStyleClass().add("force-outline");
    now.getStyleClass().add("force-now");
    start.getStyleClass().add("force-start");
    strength = StyleClass.STRONG.on(new Label(texts.get("protection.corner.strength")));
    load = StyleClass.STRONG.on(new Label(texts.get("protection.corner.load")));
    protection = StyleClass.STRONG.on(new Label(texts.get("protection.corner.protection")));
    getChildren().addAll(outline, now, start, strength, load, protection);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /** Shows a balance beside that of the start, and what is said of it. */
  void show(Balance balance, Balance begin, String outcome) {
    ratio = balance.ease() / begin.ease();
    setAccessibleText(texts.get("protection.picture.name", outcome));
    requestLayout();
  }

  /** How much larger the circle is than the ring. */
  double ratio() {
    return now.getRadius() / start.getRadius();
  }

  @Override
  protected void layoutChildren() {
    double line = strength.prefHeight(-1);
    double bottom = getHeight() - line;
    double side = Math.min(getWidth(), (bottom - line) / HEIGHT);
    double middle = getWidth() / 2;
    double top = bottom - side * HEIGHT;
    outline.getPoints().setAll(middle, top, middle - side / 2, bottom, middle + side / 2, bottom);
    layoutCircles(middle, bottom - side * INNER, side * INNER);
    place(strength, middle - strength.prefWidth(-1) / 2, top - line);
    place(load, middle - side / 2, bottom);
    place(protection, middle + side / 2 - protection.prefWidth(-1), bottom);
  }

  /** Areas, not widths, are as the ease of breaking: that is how circles are compared. */
  private void layoutCircles(double x, double y, double largest) {
    double radius = largest * START;
    start.setRadius(radius);
    now.setRadius(Math.max(largest * SMALLEST, Math.min(largest, radius * Math.sqrt(ratio))));
    for (Circle circle : new Circle[] {now, start}) {
      circle.setCenterX(x);
      circle.setCenterY(y);
    }
  }

  private static void place(Label label, double x, double y) {
    label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
  }
}
