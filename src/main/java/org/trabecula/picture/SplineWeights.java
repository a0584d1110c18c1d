// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * The weights of four neighbouring grid points in the uniform cubic B-spline, and in its slope, for
 * each pixel between two points.
 *
 * @param value four weights a pixel
 * @param slope four weights a pixel, per grid spacing
 */
record SplineWeights(float[] value, float[] slope) {

  /** The weights for pixels that many to a grid spacing, taken at their middle. */
  static SplineWeights of(int step) {
    float[] value = new float[4 * step];
    float[] slope = new float[4 * step];
    for (int pixel = 0; pixel < step; pixel++) {
      double t = (pixel + 0.5) / step;
      double s = 1 - t;
      value[4 * pixel] = (float) (s * s * s / 6);
      value[4 * pixel + 1] = (float) ((3 * t * t * t - 6 * t * t + 4) / 6);
      value[4 * pixel + 2] = (float) ((3 * s * s * s - 6 * s * s + 4) / 6);
      value[4 * pixel + 3] = (float) (t * t * t / 6);
      slope[4 * pixel] = (float) (-s * s / 2);
      slope[4 * pixel + 1] = (float) ((3 * t * t - 4 * t) / 2);
      slope[4 * pixel + 2] = (float) ((4 * s - 3 * s * s) / 2);
      slope[4 * pixel + 3] = (float) (t * t / 2);
    }
    return new SplineWeights(value, slope);
  }
}
