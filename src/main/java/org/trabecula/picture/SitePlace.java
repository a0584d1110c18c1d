// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;

/**
 * The stretch of a picture's bone surface on which one unit works.
 *
 * @param unit the team that works there
 * @param xs of the stretch's points from the picture's left edge, pixels
 * @param ys of the same from the top edge, pixels
 * @param outward 1 where bone lies to the right as one goes along the points, -1 where to the left
 */
public record SitePlace(BasicMulticellularUnit unit, double[] xs, double[] ys, int outward) {

  private static final double LONGEST_STEP = 24;
  private static final int FEWEST_STEPS = 3;

  /** Where a unit of a state works in a picture of that scale. */
  public static SitePlace of(
      HoneycombState state, BasicMulticellularUnit unit, PictureScale scale) {
    SurfaceLine surface = new SurfaceLine(state, unit, scale);
    double from = surface.first() - 0.5;
    double sites = Math.max(1, surface.last() - surface.first() + 1);
    double length = sites * surface.siteLength();
    int steps = Math.max(FEWEST_STEPS, (int) Math.ceil(length / LONGEST_STEP));
    double[] xs = new double[steps + 1];
    double[] ys = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      double site = from + i * sites / steps;
      xs[i] = surface.x(site, 0);
      ys[i] = surface.y(site, 0);
    }
    return new SitePlace(unit, xs, ys, unit.onLeft() ? 1 : -1);
  }

  /** Pixels from the left edge, of its middle. */
  public double x() {
    return middle(xs);
  }

  /** Pixels from the top edge, of its middle. */
  public double y() {
    return middle(ys);
  }

  /** Half the distance between its ends, pixels. */
  public double reach() {
    int last = xs.length - 1;
    return Math.hypot(xs[last] - xs[0], ys[last] - ys[0]) / 2;
  }

  /** How far a place is from the stretch, pixels. */
  public double distance(double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < xs.length; i++) {
      double dx = xs[i] - xs[i - 1];
      double dy = ys[i] - ys[i - 1];
      double run = ((x - xs[i - 1]) * dx + (y - ys[i - 1]) * dy) / (dx * dx + dy * dy + 1e-12);
      double share = Math.max(0, Math.min(1, run));
      double off = Math.hypot(x - xs[i - 1] - share * dx, y - ys[i - 1] - share * dy);
      least = Math.min(least, off);
    }
    return least;
  }

  private static double middle(double[] values) {
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }
}
