// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import org.trabecula.design.StyleClass;

/**
 * One flow of calcium: a band on which dots move, or, where nothing may move, an arrow as wide as
 * the flow; its name and number stand beside it.
 */
final class FlowShape extends Group {
  /** Width of the band on which dots move, in the height of the text. */
  private static final double BAND = 1.1;

  /** Radius of a dot, in the height of the text. */
  private static final double DOT = 0.24;

  /** Width of an arrow for each 1,000 mg/day, in the height of the text. */
  private static final double ARROW_PER_GRAM = 2.2;

  private static final double THINNEST = 0.12;
  private static final double HEAD = 0.75;

  /** Spreads dots over the band without any two beside each other: the golden section. */
  private static final double SPREAD = 0.618033988749895;

  private final Way way;
  private final CubicCurve band = new CubicCurve();
  private final Polygon head = new Polygon();
  private final List<Circle> dots = new ArrayList<>();
  private final Label label = StyleClass.STRONG.on(new Label());
  private Point2D origin = Point2D.ZERO;
  private double unit = 1;
  private double em = 1;
  private double mgPerDay;
  private boolean moving = true;

  FlowShape(Way way) {
    this.way = way;
    band.getStyleClass().add("loop-band");
    head.getStyleClass().add("loop-arrow");
    label.getStyleClass().add("loop-label");
    getChildren().addAll(band, head, label);
  }

  /** The name and number, which is laid over everything else. */
  Label label() {
    return label;
  }

  /** Shows another amount. */
  void show(double amount, int count, String words) {
    mgPerDay = amount;
    label.setText(words);
    int wanted = moving ? count : 0;
    while (dots.size() > wanted) {
      getChildren().remove(dots.remove(dots.size() - 1));
    }
    while (dots.size() < wanted) {
      Circle dot = new Circle();
      dot.getStyleClass().add("loop-dot");
      dot.setRadius(DOT * em);
      dots.add(dot);
      getChildren().add(getChildren().size() - 1, dot);
    }
    width();
  }

  /** Lets dots move, or shows an arrow instead. */
  void setMoving(boolean next) {
    moving = next;
    band.getStyleClass().setAll(moving ? "loop-band" : "loop-arrow-line");
  }

  /** Places it where the picture begins, at a size of the picture and of the text. */
  void place(Point2D start, double pixels, double textSize) {
    origin = start;
    unit = pixels;
    em = textSize;
    way.lay(band, unit, origin);
    dots.forEach(dot -> dot.setRadius(DOT * em));
    width();
    Point2D at = origin.add(way.label().multiply(unit));
    label.autosize();
    label.relocate(
        Math.rint(at.getX() + aside(label.getWidth())),
        Math.rint(at.getY() - label.getHeight() / 2));
  }

  /** How far from its place a label of a width begins: it stands beside what runs downwards. */
  private double aside(double width) {
    if (way.to().getX() == way.from().getX()) {
      return BAND * em;
    }
    boolean leftwards = way.to().getX() < way.from().getX() && way.to().getY() > way.from().getY();
    return leftwards ? -width : -width / 2;
  }

  /** Moves the dots on. */
  void move(double phase) {
    for (int i = 0; i < dots.size(); i++) {
      double share = (i / (double) dots.size() + phase) % 1;
      double beside = ((i * SPREAD) % 1 - 0.5) * (BAND - 2 * DOT) * em / unit;
      Point2D at = way.at(share, beside).multiply(unit).add(origin);
      dots.get(i).setCenterX(at.getX());
      dots.get(i).setCenterY(at.getY());
    }
  }

  private void width() {
    double arrow = Math.max(THINNEST, ARROW_PER_GRAM * mgPerDay / 1000) * em;
    band.setStrokeWidth(moving ? BAND * em : arrow);
    Point2D tip = way.to().multiply(unit).add(origin);
    Point2D heading = way.heading(1);
    double half = Math.max(HEAD * em, arrow * (moving ? 0 : HEAD));
    Point2D side = new Point2D(-heading.getY(), heading.getX()).multiply(half);
    Point2D end = tip.add(heading.multiply(half));
    head.getPoints()
        .setAll(
            tip.getX() + side.getX(),
            tip.getY() + side.getY(),
            tip.getX() - side.getX(),
            tip.getY() - side.getY(),
            end.getX(),
            end.getY());
  }
}
