// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.Strut;

/**
 * The middle of a strut as it lies in the picture's plane, in mm.
 *
 * @param x of its first end
 * @param y of its first end
 * @param directionX of the unit vector to its last end
 * @param directionY of the unit vector to its last end
 * @param length in the plane, so without the depth that a rung spans
 */
record CentreLine(double x, double y, double directionX, double directionY, double length) {

  /** The centre line of a strut; a rung that points straight away from the viewer lies across. */
  static CentreLine of(Strut strut) {
    double dx = strut.to().x() - strut.from().x();
    double dy = strut.to().y() - strut.from().y();
    double length = Math.hypot(dx, dy);
    boolean point = length < 1e-9;
    return new CentreLine(
        strut.from().x(),
        strut.from().y(),
        point ? 1 : dx / length,
        point ? 0 : dy / length,
        length);
  }

  double west() {
    return Math.min(x, x + length * directionX);
  }

  double east() {
    return Math.max(x, x + length * directionX);
  }

  /** How far a place lies to the right as one looks along the line (y points down), mm. */
  double aside(double px, double py) {
    return (py - y) * directionX - (px - x) * directionY;
  }

  /** How far a place lies past the nearer end, mm; 0 beside the line. */
  double past(double px, double py) {
    double run = run(px, py);
    return Math.max(0, Math.max(-run, run - length));
  }

  /** Where beside the line a place lies, from 0 at the first end to 1 at the last. */
  double along(double px, double py) {
    return length < 1e-9 ? 0 : Math.max(0, Math.min(1, run(px, py) / length));
  }

  /** The place that share of the way along the line and so far to its right, mm. */
  double placeX(double along, double aside) {
    return x + along * length * directionX - aside * directionY;
  }

  /** See {@link #placeX}. */
  double placeY(double along, double aside) {
    return y + along * length * directionY + aside * directionX;
  }

  private double run(double px, double py) {
    return (px - x) * directionX + (py - y) * directionY;
  }
}
