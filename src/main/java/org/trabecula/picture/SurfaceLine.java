// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.TrabecularLattice;

/** The present surface of the bone on which one unit works, as it lies in a picture. */
final class SurfaceLine {

  private static final int SITES = TrabecularLattice.SITES;

  /** Sites at either end of a strut that lie inside a joint. */
  private static final int HIDDEN_SITES = 1;

  private final HoneycombState state;
  private final BasicMulticellularUnit unit;
  private final PictureScale scale;
  private final CentreLine line;

  SurfaceLine(HoneycombState state, BasicMulticellularUnit unit, PictureScale scale) {
    this.state = state;
    this.unit = unit;
    this.scale = scale;
    line = CentreLine.of(state.lattice().struts().get(unit.strut()));
  }

  /** The first of the unit's sites that is not hidden in a joint. */
  int first() {
    return Math.max(unit.firstSite(), HIDDEN_SITES);
  }

  /** The last of the unit's sites that is not hidden in a joint. */
  int last() {
    return Math.min(unit.lastSite(), SITES - 1 - HIDDEN_SITES);
  }

  /** Length of strut that a site stands for, pixels. */
  double siteLength() {
    return scale.pixels(line.length() * 1000) / SITES;
  }

  /** The angle of the strut in the picture, radians. */
  double angle() {
    return Math.atan2(line.directionY(), line.directionX());
  }

  /** Depth of bone under a place along the strut, µm; 0 where the strut is cut or ends. */
  double depth(double site) {
    int last = SITES - 1;
    if (site < -0.5 || site > last + 0.5) {
      return 0;
    }
    double inside = Math.max(0, Math.min(last, site));
    int before = Math.min(last - 1, (int) inside);
    int place = unit.strut() * SITES + before;
    float[] side = unit.onLeft() ? state.left() : state.right();
    return side[place] + (inside - before) * (side[place + 1] - side[place]);
  }

  /** Pixels from the left edge, of a place that many pixels above the surface. */
  double x(double site, double lift) {
    return scale.pixelX(line.placeX(along(site), aside(site, lift)));
  }

  /** Pixels from the top edge, of a place that many pixels above the surface. */
  double y(double site, double lift) {
    return scale.pixelY(line.placeY(along(site), aside(site, lift)));
  }

  private static double along(double site) {
    return (site + 0.5) / SITES;
  }

  private double aside(double site, double lift) {
    double lifted = scale.pixels(depth(site)) + lift;
    return lifted / scale.pixelsPerMillimetre() * (unit.onLeft() ? -1 : 1);
  }
}
