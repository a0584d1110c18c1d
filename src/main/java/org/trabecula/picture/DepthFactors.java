// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/** Tables of exp(-depth / k), because a frame needs more of them than there is time to work out. */
final class DepthFactors {

  /** Half-thickness from which on what drawing takes from a strut is given back in full, µm. */
  private static final double FULLY_GIVEN_BACK = 15;

  private static final int STEPS_PER_MICROMETRE = 8;
  private static final int OFFSET = (int) (2 * Blend.DEEPEST * STEPS_PER_MICROMETRE);
  private static final float[] HALF_THICKNESS = halfThicknessFactors();
  private static final float[] SHIFT = shiftFactors();

  private DepthFactors() {}

  /** exp(-h / k) of half a thickness, µm, raised by what drawing takes from it. */
  static float ofHalfThickness(float micrometres) {
    return HALF_THICKNESS[OFFSET + Math.round(micrometres * STEPS_PER_MICROMETRE)];
  }

  /** exp(-c / k) of the distance of the bone's middle from the centre line, µm. */
  static float ofShift(float micrometres) {
    return SHIFT[OFFSET + Math.round(micrometres * STEPS_PER_MICROMETRE)];
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
}
