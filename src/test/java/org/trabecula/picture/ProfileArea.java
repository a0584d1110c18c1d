// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.BitSet;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;

/**
 * The share of a picture that the outlines of the front sheet's struts cover, worked out by plain
 * geometry: straight from site to site, round about the nodes where other bone holds on, and bone
 * that struts share at a joint counted once.
 */
final class ProfileArea {
  private static final double MARGIN = 0.25;
  private static final int SITES = Bones.SITES;

  private final HoneycombState state;
  private final PictureScale scale;
  private final PictureSize size;
  private final LooseEnds looseEnds;
  private final BitSet bone = new BitSet();

  private ProfileArea(HoneycombState state, PictureSize size) {
    this.state = state;
    this.size = size;
    scale = PictureScale.filling(state.lattice(), size);
    looseEnds = new LooseEnds(state.lattice());
  }

  /** The share, 0 to 1. */
  static double of(HoneycombState state, PictureSize size) {
    ProfileArea area = new ProfileArea(state, size);
    state.lattice().struts().stream()
        .filter(strut -> strut.sheet() == 0 && !strut.isRung())
        .forEach(area::add);
    return area.bone.cardinality() / (double) size.pixels();
  }

  private void add(Strut strut) {
    CentreLine line = CentreLine.of(strut);
    double north = Math.min(strut.from().y(), strut.to().y()) - MARGIN;
    double south = Math.max(strut.from().y(), strut.to().y()) + MARGIN;
    int left = (int) Math.max(0, scale.pixelX(line.west() - MARGIN));
    int right = (int) Math.min(size.width() - 1, scale.pixelX(line.east() + MARGIN));
    int bottom = (int) Math.min(size.height() - 1, scale.pixelY(south));
    for (int y = (int) Math.max(0, scale.pixelY(north)); y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        if (isBone(strut, line, scale.fieldX(x + 0.5), scale.fieldY(y + 0.5))) {
          bone.set(y * size.width() + x);
        }
      }
    }
  }

  private boolean isBone(Strut strut, CentreLine line, double x, double y) {
    double along = line.along(x, y);
    double past = line.past(x, y);
    if (past > 0 && isLoose(strut, along < 0.5)) {
      return false;
    }
    double toLeft = depth(state.left(), strut, along);
    double toRight = depth(state.right(), strut, along);
    double middle = (toRight - toLeft) / 2;
    double half = (toLeft + toRight) / 2;
    return half > 0 && Math.hypot(1000 * line.aside(x, y) - middle, 1000 * past) <= half;
  }

  private boolean isLoose(Strut strut, boolean first) {
    return first
        ? looseEnds.isFirstLoose(state, strut.index())
        : looseEnds.isLastLoose(state, strut.index());
  }

  private static double depth(float[] side, Strut strut, double along) {
    double site = Math.max(0, Math.min(SITES - 1, along * SITES - 0.5));
    int before = (int) Math.min(SITES - 2, site);
    int place = strut.index() * SITES + before;
    return side[place] + (site - before) * (side[place + 1] - side[place]);
  }
}
