// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.List;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.Viewport;

/**
 * The magnifications at which buttons and keys stop: the body, a spine bone, the honeycomb, and
 * closer.
 *
 * @param magnifications from far away to close; the honeycomb is 1
 */
record ZoomStops(List<Double> magnifications) {

  /** Height of what the picture holds of the body, and of a spine bone, mm. */
  private static final double BODY = 1830;

  private static final double VERTEBRA = 62;

  /** Two magnifications that differ by less are the same. */
  private static final double SAME = 1.001;

  /** Where the honeycomb begins to be seen in its bone, and where nothing else is seen. */
  private static final double FADED = 0.35;

  private static final double FULL = 0.9;

  /** From where on single sites are what is looked at. */
  private static final double SITES = 4;

  ZoomStops {
    magnifications = List.copyOf(magnifications);
  }

  /** The stops of pictures of a size, logical px. */
  static ZoomStops of(TrabecularLattice lattice, PictureSize size) {
    double filling = PictureScale.filling(lattice, size).pixelsPerMillimetre();
    return new ZoomStops(
        List.of(
            size.height() / BODY / filling,
            size.height() / VERTEBRA / filling,
            1.0,
            2.0,
            SITES,
            Viewport.CLOSEST));
  }

  /** The whole honeycomb, and closer. */
  static ZoomStops intoBone() {
    return new ZoomStops(List.of(1.0, 2.0, SITES, Viewport.CLOSEST));
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

  /** What is looked at. */
  ZoomLevel level(double magnification) {
    if (magnification >= SITES) {
      return ZoomLevel.SITE;
    }
    if (magnification >= Math.sqrt(FADED * FULL)) {
      return ZoomLevel.HONEYCOMB;
    }
    double between = Math.sqrt(magnifications.get(0) * magnifications.get(1));
    return magnification > between ? ZoomLevel.VERTEBRA : ZoomLevel.BODY;
  }

  /** How much of the honeycomb is seen over the bone that it lies in, 0 to 1. */
  double honeycombShare(double magnification) {
    double way = Math.log(magnification / FADED) / Math.log(FULL / FADED);
    double t = Math.max(0, Math.min(1, way));
    return t * t * (3 - 2 * t);
  }

  /** How far from the spine bone to the whole body, 0 to 1. */
  double bodyShare(double magnification) {
    double bone = magnifications.get(1);
    double way = Math.log(magnification / bone) / Math.log(furthest() / bone);
    return Math.max(0, Math.min(1, way));
  }
}
