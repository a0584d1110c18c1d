// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Arrays;

/** A stretch of surface with all that is needed to tell quickly how a pixel lies to it. */
final class Stretch {

  private static final double SHORTEST = 1e-9;

  private final double[] xs;
  private final double[] ys;
  private final double[] directionX;
  private final double[] directionY;
  private final double[] before;
  private final int outward;

  Stretch(SitePlace site) {
    xs = site.xs();
    ys = site.ys();
    outward = site.outward();
    int segments = xs.length - 1;
    before = new double[segments + 1];
    directionX = new double[segments];
    directionY = new double[segments];
    for (int i = 0; i < segments; i++) {
      double dx = xs[i + 1] - xs[i];
      double dy = ys[i + 1] - ys[i];
      double length = Math.max(SHORTEST, Math.sqrt(dx * dx + dy * dy));
      before[i + 1] = before[i] + length;
      directionX[i] = dx / length;
      directionY[i] = dy / length;
    }
  }

  double left() {
    return Arrays.stream(xs).min().orElseThrow();
  }

  double right() {
    return Arrays.stream(xs).max().orElseThrow();
  }

  double top() {
    return Arrays.stream(ys).min().orElseThrow();
  }

  double bottom() {
    return Arrays.stream(ys).max().orElseThrow();
  }

  /**
   * How far a row reaches to one side of where it crosses the straight line between the ends, and
   * still lies within a distance of the stretch, pixels; more than enough.
   */
  double halfRow(double reach) {
    double across = Math.abs(ys[ys.length - 1] - ys[0]);
    double length = Math.max(SHORTEST, before[before.length - 1]);
    return across < SHORTEST ? Double.POSITIVE_INFINITY : (reach + sag()) * length / across;
  }

  /** Where a row crosses the straight line between the ends, pixels. */
  double crossing(double y) {
    int last = xs.length - 1;
    double across = ys[last] - ys[0];
    return Math.abs(across) < SHORTEST ? xs[0] : xs[0] + (xs[last] - xs[0]) * (y - ys[0]) / across;
  }

  /** How far the stretch bends away from the straight line between its ends, pixels. */
  private double sag() {
    int last = xs.length - 1;
    double dx = xs[last] - xs[0];
    double dy = ys[last] - ys[0];
    double length = Math.max(SHORTEST, Math.sqrt(dx * dx + dy * dy));
    double most = 0;
    for (int i = 1; i < last; i++) {
      most = Math.max(most, Math.abs((xs[i] - xs[0]) * dy - (ys[i] - ys[0]) * dx) / length);
    }
    return most;
  }

  /** How one pixel lies to a stretch; used again and again by one thread. */
  static final class Measure {
    private double squared;
    private double along;
    private double above;

    /** Measures a pixel; whether it lies no further from the stretch than that, pixels. */
    boolean isWithin(double reach, Stretch stretch, double x, double y) {
      squared = reach * reach;
      boolean found = false;
      for (int i = 0; i < stretch.directionX.length; i++) {
        found |= isNearer(stretch, i, x - stretch.xs[i], y - stretch.ys[i]);
      }
      return found;
    }

    private boolean isNearer(Stretch stretch, int segment, double px, double py) {
      double dx = stretch.directionX[segment];
      double dy = stretch.directionY[segment];
      double length = stretch.before[segment + 1] - stretch.before[segment];
      double run = Math.max(0, Math.min(length, px * dx + py * dy));
      double offX = px - run * dx;
      double offY = py - run * dy;
      double distance = offX * offX + offY * offY;
      if (distance > squared) {
        return false;
      }
      squared = distance;
      along = stretch.before[segment] + run;
      above = stretch.outward * (px * dy - py * dx);
      return true;
    }

    /** How far the pixel is from the stretch, squared pixels. */
    double squared() {
      return squared;
    }

    /** How far along the stretch its nearest point lies, pixels. */
    double along() {
      return along;
    }

    /** How far the pixel lies outside of the bone, pixels; negative inside. */
    double above() {
      return above;
    }
  }
}
