// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * Four neighbouring rows of a grid, drawn together into one, and from there into pixels.
 *
 * <p>The four points that a pixel depends on are kept in four arrays, each shifted by one, because
 * sums over separate arrays run several at a time in the processor.
 */
final class GridRows {

  private final float[] first;
  private final float[] second;
  private final float[] third;
  private final float[] fourth;
  private final float[] across;

  /** Room for rows of that many points. */
  GridRows(int columns) {
    first = new float[columns];
    second = new float[columns];
    third = new float[columns];
    fourth = new float[columns];
    across = new float[columns - 3];
  }

  /** Draws four rows from {@code row} on together, with the weights of a pixel between them. */
  void down(float[][] grid, int row, float[] weights, int pixel) {
    sum(
        grid[row],
        grid[row + 1],
        grid[row + 2],
        grid[row + 3],
        weights,
        pixel,
        first,
        first.length);
    int last = first.length - 1;
    System.arraycopy(first, 1, second, 0, last);
    System.arraycopy(first, 2, third, 0, last - 1);
    System.arraycopy(first, 3, fourth, 0, last - 2);
  }

  /**
   * The pixels that stand alike between two columns; {@code out} takes them from {@code start} on.
   */
  void across(float[] weights, int pixel, float[] out, int start) {
    sum(first, second, third, fourth, weights, pixel, across, across.length);
    System.arraycopy(across, 0, out, start, across.length);
  }

  private static void sum(
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      float[] weights,
      int pixel,
      float[] out,
      int count) {
    float first = weights[4 * pixel];
    float second = weights[4 * pixel + 1];
    float third = weights[4 * pixel + 2];
    float fourth = weights[4 * pixel + 3];
    for (int i = 0; i < count; i++) {
      out[i] = first * a[i] + second * b[i] + third * c[i] + fourth * d[i];
    }
  }
}
