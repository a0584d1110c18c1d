// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Arrays;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * The thickness of all struts at one age, as the field needs it: the factors exp(-depth / k) of
 * both sides, at points twice as dense as the surface sites and smoothed by a cubic B-spline, so
 * that no site shows as a step.
 *
 * <p>Where a strut is absent its depth goes on below zero with the distance from the stump, which
 * gives the stump a round end.
 */
final class StrutProfiles {

  /** Points along a strut, both ends included. */
  static final int POINTS = 2 * TrabecularLattice.SITES + 1;

  private static final int SITES = TrabecularLattice.SITES;

  /** A strut thinner than this is drawn as absent there, µm. */
  static final double ABSENT = 8;

  /** Next to a gap, what is thinner than this is left out too, µm: stumps are blunt, not spikes. */
  private static final double BLUNT = 48;

  private static final int BLUNT_SITES = 3;

  /** As thin as a strut is drawn that is not cut, µm: what holds must be seen to hold. */
  private static final double THINNEST = 34;

  /** Half-thickness from which on what drawing takes from a strut is given back in full, µm. */
  private static final double FULLY_GIVEN_BACK = 15;

  private static final double DEEPEST_GAP = 70;
  private static final int STEPS_PER_MICROMETRE = 8;
  private static final int OFFSET = (int) (2 * Blend.DEEPEST * STEPS_PER_MICROMETRE);
  private static final float[] HALF_THICKNESS = halfThicknessFactors();
  private static final float[] SHIFT = shiftFactors();

  private final LooseEnds looseEnds;
  private final double[] siteLength;
  private final float[] factors;

  /** Room for the struts of a lattice. */
  StrutProfiles(TrabecularLattice lattice) {
    looseEnds = new LooseEnds(lattice);
    siteLength = lattice.struts().stream().mapToDouble(s -> flatLength(s) * 1000 / SITES).toArray();
    factors = new float[lattice.struts().size() * POINTS * 2 + 2];
  }

  /** The factors: two a point, right side before left, {@link #POINTS} points a strut. */
  float[] factors() {
    return factors;
  }

  /** Works out the factors of struts {@code from} to {@code to} - 1. */
  void read(HoneycombState state, int from, int to, Scratch scratch) {
    for (int strut = from; strut < to; strut++) {
      scratch.read(state, strut, looseEnds);
      if (scratch.hasGap) {
        scratch.round(siteLength[strut]);
      }
      scratch.write(factors, strut * POINTS * 2);
    }
  }

  private static double flatLength(Strut strut) {
    return Math.hypot(strut.to().x() - strut.from().x(), strut.to().y() - strut.from().y());
  }

  /**
   * exp(-h / k) of half a thickness h. The rounding of the ridge, and the spline over the field's
   * points, take a little from thin struts; here it is given back, so that they are drawn as thick
   * as they are, except at the very tip of a stump.
   */
  private static float[] halfThicknessFactors() {
    double k = Blend.WIDTH;
    float[] table = new float[2 * OFFSET + 1];
    for (int i = 0; i < table.length; i++) {
      double h = (i - OFFSET) / (double) STEPS_PER_MICROMETRE;
      double given = Math.max(0, Math.min(1, h / FULLY_GIVEN_BACK));
      double byRidge = k * Math.log1p(Math.exp(-2 * Math.max(0, h) / k));
      double bySpline = 6 * Math.exp(-Math.max(0, h) / 16);
      double back = (byRidge + bySpline) * given * given * (3 - 2 * given);
      table[i] = (float) Math.exp(-(h + back) / k);
    }
    return table;
  }

  private static float[] shiftFactors() {
    float[] table = new float[2 * OFFSET + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (float) Math.exp(-(i - OFFSET) / (STEPS_PER_MICROMETRE * Blend.WIDTH));
    }
    return table;
  }

  /** One thread's working memory. */
  static final class Scratch {
    private static final int FIRST = 2;
    private static final int LAST = SITES + 1;
    private static final float FAR = 1e6f;

    // A margin of two repeated sites at either end serves the spline.
    private final float[] half = new float[SITES + 4];
    private final float[] shift = new float[SITES + 4];
    private final boolean[] absent = new boolean[SITES + 4];
    private final float[] toEnd = new float[SITES + 4];
    private boolean hasGap;

    private void read(HoneycombState state, int strut, LooseEnds looseEnds) {
      absent[FIRST - 1] = looseEnds.isFirstLoose(state, strut);
      absent[LAST + 1] = looseEnds.isLastLoose(state, strut);
      hasGap = absent[FIRST - 1] || absent[LAST + 1];
      for (int k = 0; k < SITES; k++) {
        float left = Math.min(state.left()[strut * SITES + k], (float) Blend.DEEPEST);
        float right = Math.min(state.right()[strut * SITES + k], (float) Blend.DEEPEST);
        boolean gap = left + right < ABSENT;
        absent[k + FIRST] = gap;
        half[k + FIRST] = gap ? 0 : Math.max((float) THINNEST / 2, (left + right) / 2);
        shift[k + FIRST] = (right - left) / 2;
        hasGap |= gap;
      }
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

    private void write(float[] factors, int start) {
      extend(half, absent[FIRST - 1] && half[FIRST] > 0, absent[LAST + 1] && half[LAST] > 0);
      extend(shift, false, false);
      for (int point = 0; point < POINTS; point++) {
        float h = spline(half, point);
        float c = spline(shift, point);
        float thickness = HALF_THICKNESS[OFFSET + Math.round(h * STEPS_PER_MICROMETRE)];
        float toRight = SHIFT[OFFSET + Math.round(c * STEPS_PER_MICROMETRE)];
        factors[start + 2 * point] = thickness * toRight;
        factors[start + 2 * point + 1] = thickness / toRight;
      }
    }

    /** Repeats the end sites in the margin, or lets them fall off where an end is loose. */
    private static void extend(float[] sites, boolean fallsFirst, boolean fallsLast) {
      Arrays.fill(sites, 0, FIRST, fallsFirst ? -1.2f * sites[FIRST] : sites[FIRST]);
      Arrays.fill(sites, LAST + 1, LAST + 3, fallsLast ? -1.2f * sites[LAST] : sites[LAST]);
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
}
