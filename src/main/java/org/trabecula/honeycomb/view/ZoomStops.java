// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.List;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.Viewport;

/**
 * The magnifications at which buttons and keys stop.
 *
 * @param magnifications from far away to close
 */
record ZoomStops(List<Double> magnifications) {

  /** Two magnifications that differ by less are the same. */
  private static final double SAME = 1.001;

  ZoomStops {
    magnifications = List.copyOf(magnifications);
  }

  /** The stops of pictures of a size, logical px. */
  static ZoomStops of(TrabecularLattice lattice, PictureSize size) {
    return new ZoomStops(List.of(1.0, 2.0, 4.0, Viewport.CLOSEST));
  }

  /** The next closer stop; the closest one where there is none. */
  double above(double magnification) {
    return magnifications.stream()
        .filter(stop -> stop > magnification * SAME)
        .findFirst()
        .orElse(Viewport.CLOSEST);
  }

  /** The next stop further away; the furthest one where there is none. */
  double below(double magnification) {
    return magnifications.stream()
        .filter(stop -> stop * SAME < magnification)
        .reduce((first, last) -> last)
        .orElse(furthest());
  }

  /** The nearest magnification that is allowed. */
  double limit(double magnification) {
    return Math.max(furthest(), Math.min(Viewport.CLOSEST, magnification));
  }

  /** The furthest stop. */
  double furthest() {
    return magnifications.get(0);
  }
}
