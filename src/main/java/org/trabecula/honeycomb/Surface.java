// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

/**
 * The surface of all struts while a life is simulated, and the volume of the bone under it.
 *
 * <p>What is laid on all surfaces alike is kept as one number beside the profiles, and the volume
 * as sums over sites, so that uniform apposition costs nothing.
 */
final class Surface {
  private final double[] left;
  private final double[] right;

  /** Length of strut that a site stands for, µm; 0 where bone does not count or is gone. */
  private final double[] extent;

  private double apposed;
  private double extents;
  private double thicknesses;
  private double squares;

  Surface(HoneycombState young) {
    left = widen(young.left());
    right = widen(young.right());
    extent = SiteExtents.of(young.lattice());
    for (int place = 0; place < extent.length; place++) {
      count(place, 1);
    }
  }

  /** Volume of the bone in the field, µm³. */
  double volume() {
    return Math.PI / 4 * squares;
  }

  /** Bone laid on the whole surface so far, µm. */
  double apposed() {
    return apposed;
  }

  double[] left() {
    return left;
  }

  double[] right() {
    return right;
  }

  double thickness(int place) {
    return left[place] + right[place] + 2 * apposed;
  }

  /** Volume that a cavity of this depth (µm) would take, µm³. */
  double cavityVolume(int firstPlace, int sites, double depth) {
    double[] shape = CavityShape.of(sites);
    double sum = 0;
    for (int i = 0; i < sites; i++) {
      int place = firstPlace + i;
      double thickness = left[place] + right[place] + 2 * apposed;
      double loss = Math.min(thickness, depth * shape[i]);
      sum += extent[place] * loss * (2 * thickness - loss);
    }
    return Math.PI / 4 * sum;
  }

  /** Deepens (or, negative, fills) a cavity by a depth at its middle, µm. */
  void deepen(boolean onLeft, int firstPlace, int sites, double depth) {
    double[] shape = CavityShape.of(sites);
    double[] side = onLeft ? left : right;
    double twice = 2 * apposed;
    double first = 0;
    double second = 0;
    for (int i = 0; i < sites; i++) {
      int place = firstPlace + i;
      double change = -depth * shape[i];
      double thickness = left[place] + right[place] + twice;
      side[place] += change;
      first += extent[place] * change;
      second += extent[place] * change * (2 * thickness + change);
    }
    thicknesses += first;
    squares += second;
  }

  /** The place with the least thickness among some neighbouring ones. */
  int thinnest(int firstPlace, int sites) {
    int thinnest = firstPlace;
    for (int place = firstPlace + 1; place < firstPlace + sites; place++) {
      if (left[place] + right[place] < left[thinnest] + right[thinnest]) {
        thinnest = place;
      }
    }
    return thinnest;
  }

  /** Lays (or, negative, takes) a volume on the whole surface alike, µm³. */
  void appose(double volume) {
    if (thicknesses <= 0) {
      return;
    }
    double depth = volume / (Math.PI * thicknesses);
    squares += 4 * depth * (thicknesses + depth * extents);
    thicknesses += 2 * depth * extents;
    apposed += depth;
  }

  /** Takes a strut out of the count for good. */
  void remove(int strut) {
    for (int place = strut * SITES; place < (strut + 1) * SITES; place++) {
      count(place, -1);
      extent[place] = 0;
    }
  }

  private void count(int place, int sign) {
    double thickness = thickness(place);
    extents += sign * extent[place];
    thicknesses += sign * extent[place] * thickness;
    squares += sign * extent[place] * thickness * thickness;
  }

  private static double[] widen(float[] values) {
    double[] wide = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      wide[i] = values[i];
    }
    return wide;
  }
}
