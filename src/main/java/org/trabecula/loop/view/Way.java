// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import javafx.geometry.Point2D;
import javafx.scene.shape.CubicCurve;

/**
 * The way of a flow in the picture: a curve from one place to another, in units of the picture.
 *
 * @param from where it begins
 * @param leaving where it heads at first
 * @param arriving where it comes from at last
 * @param to where it ends
 * @param label where its name and number stand
 */
record Way(Point2D from, Point2D leaving, Point2D arriving, Point2D to, Point2D label) {

  /** A straight way. */
  static Way straight(double x1, double y1, double x2, double y2, Point2D label) {
    Point2D from = new Point2D(x1, y1);
    Point2D to = new Point2D(x2, y2);
    return new Way(from, from.interpolate(to, 1.0 / 3), from.interpolate(to, 2.0 / 3), to, label);
  }

  /**
   * A place on or beside the way.
   *
   * @param share how far along, 0 to 1
   * @param beside how far to the side
   */
  Point2D at(double share, double beside) {
    double left = 1 - share;
    Point2D place =
        from.multiply(left * left * left)
            .add(leaving.multiply(3 * left * left * share))
            .add(arriving.multiply(3 * left * share * share))
            .add(to.multiply(share * share * share));
    Point2D heading = heading(share);
    return place.add(-heading.getY() * beside, heading.getX() * beside);
  }

  /** The direction at a place, of length 1. */
  Point2D heading(double share) {
    double left = 1 - share;
    return leaving
        .subtract(from)
        .multiply(left * left)
        .add(arriving.subtract(leaving).multiply(2 * left * share))
        .add(to.subtract(arriving).multiply(share * share))
        .normalize();
  }

  /** Lays a curve on the way. */
  void lay(CubicCurve curve, double unit, Point2D origin) {
    curve.setStartX(origin.getX() + unit * from.getX());
    curve.setStartY(origin.getY() + unit * from.getY());
    curve.setControlX1(origin.getX() + unit * leaving.getX());
    curve.setControlY1(origin.getY() + unit * leaving.getY());
    curve.setControlX2(origin.getX() + unit * arriving.getX());
    curve.setControlY2(origin.getY() + unit * arriving.getY());
    curve.setEndX(origin.getX() + unit * to.getX());
    curve.setEndY(origin.getY() + unit * to.getY());
  }
}
