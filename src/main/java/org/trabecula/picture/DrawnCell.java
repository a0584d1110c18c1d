// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.BasicMulticellularUnit.Phase;

/**
 * One cell as it stands in a picture.
 *
 * @param unit the team it belongs to
 * @param kind what it does
 * @param x of its middle from the picture's left edge, pixels
 * @param y of its middle from the picture's top edge, pixels
 * @param radius of a removing cell, or half the side of a building cell, pixels
 * @param angle by which a building cell is turned to lie flat on its strut, radians
 */
public record DrawnCell(
    BasicMulticellularUnit unit, Kind kind, double x, double y, double radius, double angle) {

  /** What a cell does, and so its colour and shape. */
  public enum Kind {
    /** An osteoclast: a disc. */
    REMOVING(Phase.RESORPTION),
    /** An osteoblast: a small square with rounded corners. */
    BUILDING(Phase.FORMATION);

    private final Phase phase;

    Kind(Phase phase) {
      this.phase = phase;
    }

    /** The phase of its unit in which it is at work. */
    public Phase phase() {
      return phase;
    }
  }

  /**
   * Whether a place in the picture, in pixels, lies on the cell, or no further from it than that.
   */
  public boolean isAt(double px, double py, double tolerance) {
    return Math.hypot(px - x, py - y) <= radius + tolerance;
  }
}
