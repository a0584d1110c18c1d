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
