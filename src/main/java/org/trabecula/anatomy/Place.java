// SPDX-License-Identifier: MIT
package org.trabecula.anatomy;

/**
 * A place in the side view.
 *
 * @param x to the back, mm
 * @param y down, mm
 */
public record Place(double x, double y) {

  /** This place, that far to the back and down. */
  public Place moved(double back, double down) {
    return new Place(x + back, y + down);
  }

  /**
   * A place given in the frame of a vertebra that stands here.
   *
   * @param forward of it, mm
   * @param up of it, mm
   * @param tilt by which its top leans forward, radians
   */
  Place from(double forward, double up, double tilt) {
    double sin = Math.sin(tilt);
    double cos = Math.cos(tilt);
    return new Place(x - forward * cos - up * sin, y + forward * sin - up * cos);
  }
}
