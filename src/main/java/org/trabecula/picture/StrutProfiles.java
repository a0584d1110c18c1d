// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Arrays;
import org.trabecula.honeycomb.FreshBone;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * The thickness of all struts at one age, as the field needs it: the factors exp(-depth / k) of
 * both sides at points along the struts; and how fresh the bone of the front sheet is there.
 */
final class StrutProfiles {

  private static final int POINTS = StrutOutline.POINTS;

  private final LooseEnds looseEnds;
  private final double[] siteLength;
  private final float[] factors;
  private final float[] fresh;
  private final boolean[] inFront;

  /** Room for the struts of a lattice. */
  StrutProfiles(TrabecularLattice lattice) {
    looseEnds = new LooseEnds(lattice);
    siteLength = lattice.struts().stream().mapToDouble(StrutProfiles::siteLength).toArray();
    factors = new float[lattice.struts().size() * POINTS * 2 + 2];
    fresh = new float[factors.length];
    inFront = new boolean[lattice.struts().size()];
    lattice.struts().forEach(strut -> inFront[strut.index()] = sheet(strut) == 0);
  }

  /** The sheet with which a strut is drawn. */
  static int sheet(Strut strut) {
    return strut.isRung() ? strut.sheet() + 1 : strut.sheet();
  }

  /** Distance between sites in the picture's plane, µm. */
  private static double siteLength(Strut strut) {
    return CentreLine.of(strut).length() * 1000 / TrabecularLattice.SITES;
  }

  /** The factors: two a point, right side before left, {@link StrutOutline#POINTS} a strut. */
  float[] factors() {
    return factors;
  }

  /** How fresh the bone is, 0 to 1, in the order of the factors; 0 behind the front sheet. */
  float[] fresh() {
    return fresh;
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
      readFresh(state.tissue().fresh(), strut, outline);
    }
  }

  private void readFresh(FreshBone bone, int strut, StrutOutline outline) {
    int place = strut * POINTS * 2;
    if (!inFront[strut] || !bone.tellsOf(siteLength.length * TrabecularLattice.SITES)) {
      Arrays.fill(fresh, place, place + 2 * POINTS, 0);
      return;
    }
    outline.readFresh(bone, strut);
    for (int point = 0; point < POINTS; point++, place += 2) {
      fresh[place] = outline.freshRight(point);
      fresh[place + 1] = outline.freshLeft(point);
    }
  }
}
