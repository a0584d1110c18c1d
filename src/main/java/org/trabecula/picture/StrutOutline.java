// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Arrays;
import org.trabecula.honeycomb.FreshBone;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * The outline of one strut at a time: its sites, smoothed by a cubic B-spline so that none shows as
 * a step, and rounded where it ends; one thread's.
 *
 * <p>Where a strut is absent its depth goes on below zero with the distance from the stump, which
 * gives the stump a round end.
 */
final class StrutOutline {

  /** Points along a strut, twice as dense as the sites, both ends included. */
  static final int POINTS = 2 * TrabecularLattice.SITES + 1;

  /** Next to a gap, what is thinner than this is left out too, µm: stumps are blunt, not spikes. */
  private static final double BLUNT = 48;

  private static final int BLUNT_SITES = 3;

  /** As thin as a strut is drawn that is not cut, µm: what holds must be seen to hold. */
  private static final double THINNEST = 34;

  private static final double DEEPEST_GAP = 70;

  /** How steeply thickness falls past an end that holds on to nothing: to below zero at the end. */
  private static final float LOOSE_FALL = 1.2f;

  private static final int SITES = TrabecularLattice.SITES;
  private static final int FIRST = 2;
  private static final int LAST = SITES + 1;
  private static final float FAR = 1e6f;

  // A margin of two repeated sites at either end serves the spline.
  private final float[] half = new float[SITES + 4];
  private final float[] shift = new float[SITES + 4];
  private final float[] freshRight = new float[SITES + 4];
  private final float[] freshLeft = new float[SITES + 4];
  private final boolean[] absent = new boolean[SITES + 4];
  private final float[] toEnd = new float[SITES + 4];

  /** Takes a strut, whose sites stand that far apart, µm. */
  void read(HoneycombState state, int strut, LooseEnds looseEnds, double siteLength) {
    absent[FIRST - 1] = looseEnds.isFirstLoose(state, strut);
    absent[LAST + 1] = looseEnds.isLastLoose(state, strut);
    boolean hasGap = absent[FIRST - 1] || absent[LAST + 1];
    for (int k = 0; k < SITES; k++) {
      float left = Math.min(state.left()[strut * SITES + k], (float) Blend.DEEPEST);
      float right = Math.min(state.right()[strut * SITES + k], (float) Blend.DEEPEST);
      boolean gap = left + right < LooseEnds.ABSENT;
      absent[k + FIRST] = gap;
      half[k + FIRST] = gap ? 0 : Math.max((float) THINNEST / 2, (left + right) / 2);
      shift[k + FIRST] = (right - left) / 2;
      hasGap |= gap;
    }
    if (hasGap) {
      round(siteLength);
    }
    extend(half, absent[FIRST - 1] && half[FIRST] > 0, absent[LAST + 1] && half[LAST] > 0);
    extend(shift, false, false);
  }

  /** Takes how fresh the bone of a strut is. */
  void readFresh(FreshBone fresh, int strut) {
    System.arraycopy(fresh.right(), strut * SITES, freshRight, FIRST, SITES);
    System.arraycopy(fresh.left(), strut * SITES, freshLeft, FIRST, SITES);
    extend(freshRight, false, false);
    extend(freshLeft, false, false);
  }

  /** Rounds the stumps, and lets the depth fall below zero with the distance from them. */
  private void round(double siteLength) {
    blunt(1, FIRST, LAST + 1);
    blunt(-1, LAST, FIRST - 1);
    measureGaps((float) siteLength);
    for (int k = FIRST; k <= LAST; k++) {
      float far = toEnd[k];
      if (absent[k]) {
        half[k] = Math.max((float) -DEEPEST_GAP, -far);
      } else if (far < half[k]) {
        half[k] = (float) Math.sqrt((2 * half[k] - far) * far);
      }
    }
  }

  /** Leaves out the thin tips of stumps that point against the way. */
  private void blunt(int way, int from, int to) {
    int left = BLUNT_SITES;
    for (int k = from; k != to; k += way) {
      boolean tip = !absent[k] && absent[k - way] && left > 0 && half[k] < BLUNT / 2;
      left = tip ? left - 1 : absent[k] ? BLUNT_SITES : 0;
      absent[k] |= tip;
    }
  }

  /**
   * How far each site is from the nearest end of bone; bone that is absent leans as the nearest
   * does.
   */
  private void measureGaps(float step) {
    toEnd[FIRST - 1] = FAR;
    toEnd[LAST + 1] = FAR;
    shift[FIRST - 1] = 0;
    shift[LAST + 1] = 0;
    for (int k = FIRST; k <= LAST; k++) {
      toEnd[k] =
          absent[k] == absent[k - 1] || k == FIRST && absent[k] ? toEnd[k - 1] + step : step / 2;
      shift[k] = absent[k] ? shift[k - 1] : shift[k];
    }
    for (int k = LAST; k >= FIRST; k--) {
      boolean same = absent[k] == absent[k + 1] || k == LAST && absent[k];
      float end = same ? toEnd[k + 1] + step : step / 2;
      if (end < toEnd[k]) {
        toEnd[k] = end;
        shift[k] = absent[k] ? shift[k + 1] : shift[k];
      }
    }
  }

  /** Half the thickness at a point, below zero in a gap, µm. */
  float half(int point) {
    return spline(half, point);
  }

  /** How far the bone's middle lies to the right of the centre line at a point, µm. */
  float shift(int point) {
    return spline(shift, point);
  }

  /** How fresh the bone is on the right side at a point, 0 to 1. */
  float freshRight(int point) {
    return spline(freshRight, point);
  }

  /** How fresh the bone is on the left side at a point, 0 to 1. */
  float freshLeft(int point) {
    return spline(freshLeft, point);
  }

  /** Repeats the end sites in the margin, or lets them fall off where an end is loose. */
  private static void extend(float[] sites, boolean fallsFirst, boolean fallsLast) {
    Arrays.fill(sites, 0, FIRST, fallsFirst ? -LOOSE_FALL * sites[FIRST] : sites[FIRST]);
    Arrays.fill(sites, LAST + 1, LAST + 3, fallsLast ? -LOOSE_FALL * sites[LAST] : sites[LAST]);
  }

  /**
   * Sites stand at the middle of their stretch, hence on every second point, one apart from the
   * end.
   */
  private static float spline(float[] sites, int point) {
    int before = (point + 1) / 2;
    if (point % 2 == 1) {
      return (sites[before] + 4 * sites[before + 1] + sites[before + 2]) * (1 / 6f);
    }
    return (sites[before] + 23 * (sites[before + 1] + sites[before + 2]) + sites[before + 3])
        * (1 / 48f);
  }
}
