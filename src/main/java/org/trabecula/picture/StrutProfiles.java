// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * The thickness of all struts at one age, as the field needs it: the factors exp(-depth / k) of
 * both sides at points along the struts.
 */
final class StrutProfiles {

  private static final int POINTS = StrutOutline.POINTS;

  private final LooseEnds looseEnds;
  private final double[] siteLength;
  private final float[] factors;

  /** Room for the struts of a lattice. */
  StrutProfiles(TrabecularLattice lattice) {
    looseEnds = new LooseEnds(lattice);
    siteLength = lattice.struts().stream().mapToDouble(StrutProfiles::siteLength).toArray();
    factors = new float[lattice.struts().size() * POINTS * 2 + 2];
  }

  /** Distance between sites in the picture's plane, µm. */
  private static double siteLength(Strut strut) {
    return CentreLine.of(strut).length() * 1000 / TrabecularLattice.SITES;
  }

  /** The factors: two a point, right side before left, {@link StrutOutline#POINTS} a strut. */
  float[] factors() {
    return factors;
  }

  /** Works out the factors of struts {@code from} to {@code to} - 1. */
  void read(HoneycombState state, int from, int to, StrutOutline outline) {
    for (int strut = from; strut < to; strut++) {
      outline.read(state, strut, looseEnds, siteLength[strut]);
      int place = strut * POINTS * 2;
      for (int point = 0; point < POINTS; point++, place += 2) {
        float thickness = DepthFactors.ofHalfThickness(outline.half(point));
        float toRight = DepthFactors.ofShift(outline.shift(point));
        factors[place] = thickness * toRight;
        factors[place + 1] = thickness / toRight;
      }
    }
  }
}
