// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Arrays;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * The thickness of all struts at one age, as the field needs it: the factors exp(-depth / k) of both
 * sides, at points twice as dense as the surface sites and smoothed by a cubic B-spline, so that no site
 * shows as a step.
 *
 * <p>Where a strut is absent its depth goes on below zero with the distance from the stump, which gives
 * the stump a round end.
 */
final class StrutProfiles {

  /** Points along a strut, both ends included. */
  static final int POINTS = 2 * TrabecularLattice.SITES + 1;

  private static final int SITES = TrabecularLattice.SITES;

  /** A strut thinner than this is drawn as absent there, µm. */
  private static final double ABSENT = 8;

  private static final double DEEPEST_GAP = 70;
  private static final int STEPS_PER_MICROMETRE = 8;
  private static final int OFFSET = (int) (2 * Blend.DEEPEST * STEPS_PER_MICROMETRE);
  private static final float[] HALF_THICKNESS = halfThicknessFactors();
  private static final float[] SHIFT = shiftFactors();

  private final double[] siteLength;
  private final float[] factors;

  /** Room for the struts of a lattice. */
  StrutProfiles(TrabecularLattice lattice) {
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
      scratch.read(state, strut);
      if (scratch.hasGap) {
        scratch.openGaps(siteLength[strut]);
      }
      scratch.write(factors, strut * POINTS * 2);
    }
  }

  private static double flatLength(Strut strut) {
    return Math.hypot(strut.to().x() - strut.from().x(), strut.to().y() - strut.from().y());
  }

  /**
   * exp(-h / k) of half a thickness h. The rounding of the ridge takes a little from thin struts; here
   * it is given back, so that they are drawn as thick as they are, except at the very tip of a stump.
   */
  private static float[] halfThicknessFactors() {
    double k = Blend.WIDTH;
    float[] table = new float[2 * OFFSET + 1];
    for (int i = 0; i < table.length; i++) {
      double h = (i - OFFSET) / (double) STEPS_PER_MICROMETRE;
      double given = Math.max(0, Math.min(1, h / 15));
      double back = k * Math.log1p(Math.exp(-2 * Math.max(0, h) / k)) * given * given * (3 - 2 * given);
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
    // A margin of two repeated sites at either end serves the spline.
    private final float[] half = new float[SITES + 4];
    private final float[] shift = new float[SITES + 4];
    private boolean hasGap;

    private void read(HoneycombState state, int strut) {
      hasGap = false;
      for (int k = 0; k < SITES; k++) {
        float left = Math.min(state.left()[strut * SITES + k], (float) Blend.DEEPEST);
        float right = Math.min(state.right()[strut * SITES + k], (float) Blend.DEEPEST);
        half[k + 2] = (left + right) / 2;
        shift[k + 2] = (right - left) / 2;
        hasGap |= left + right < ABSENT;
      }
    }

    /** Lets the depth fall below zero with the distance from the nearest bone of the same strut. */
    private void openGaps(double siteLength) {
      float step = (float) siteLength;
      float absent = (float) (ABSENT / 2);
      float deepest = (float) -DEEPEST_GAP;
      for (int k = 2; k < SITES + 2; k++) {
        if (half[k] < absent) {
          half[k] = k == 2 ? deepest : Math.max(deepest, Math.min(0, half[k - 1]) - step);
          shift[k] = k == 2 ? 0 : shift[k - 1];
        }
      }
      for (int k = SITES; k >= 2; k--) {
        float gap = Math.min(0, half[k + 1]) - step;
        if (half[k] < 0 && gap > half[k]) {
          half[k] = gap;
          shift[k] = shift[k + 1];
        }
      }
    }

    private void write(float[] factors, int start) {
      Arrays.fill(half, 0, 2, half[2]);
      Arrays.fill(half, SITES + 2, SITES + 4, half[SITES + 1]);
      Arrays.fill(shift, 0, 2, shift[2]);
      Arrays.fill(shift, SITES + 2, SITES + 4, shift[SITES + 1]);
      for (int point = 0; point < POINTS; point++) {
        float h = spline(half, point);
        float c = spline(shift, point);
        float thickness = HALF_THICKNESS[OFFSET + Math.round(h * STEPS_PER_MICROMETRE)];
        float toRight = SHIFT[OFFSET + Math.round(c * STEPS_PER_MICROMETRE)];
        factors[start + 2 * point] = thickness * toRight;
        factors[start + 2 * point + 1] = thickness / toRight;
      }
    }

    /** Sites stand at the middle of their stretch, hence on every second point, one apart from the end. */
    private static float spline(float[] sites, int point) {
      int before = (point + 1) / 2;
      if (point % 2 == 1) {
        return (sites[before] + 4 * sites[before + 1] + sites[before + 2]) * (1 / 6f);
      }
      return (sites[before] + 23 * (sites[before + 1] + sites[before + 2]) + sites[before + 3]) * (1 / 48f);
    }
  }
}
