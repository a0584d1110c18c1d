// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * How much light reaches one layer, a deeper sheet or the marrow behind all, past the sheets in
 * front of it, at the points of a grid.
 *
 * <p>The depth inside the bone in front, looked up some way towards the light, says at once how far
 * a point is from that bone's shadow, so the shadow's soft edge costs nothing. A second look
 * straight up darkens what lies close under bone.
 */
final class Shadow {

  /** How far to the right and down the shadow of a sheet falls on the next, mm. */
  private static final double SHIFT = 0.065;

  private static final int STEPS = 256;
  private static final double LOWEST = -0.16;
  private static final double HIGHEST = 0.12;

  private final FieldGrid grid;
  private final int layer;
  private final SheetField[] inFront;
  private final float[][] cast;
  private final float[] under;
  private final float[][] light;
  private final float[][] open;

  /**
   * A layer's shadows.
   *
   * @param inFront these sheets, the front one first
   * @param vignette how much darker the corners are than the middle, 0 to 1
   */
  Shadow(FieldGrid grid, SheetField[] inFront, double vignette) {
    this.grid = grid;
    this.layer = inFront.length;
    this.inFront = inFront;
    this.light = new float[grid.rows()][grid.columns()];
    this.open = open(grid, vignette);
    this.cast = new float[layer + 1][];
    for (int gap = 1; gap <= layer; gap++) {
      double soft = 0.035 + 0.025 * gap;
      cast[gap] = table(-soft, soft, 0.62 / gap);
    }
    this.under = table(-0.13, 0.05, 0.42);
  }

  /** The share of light left, for depths from {@link #LOWEST} to {@link #HIGHEST}. */
  private static float[] table(double from, double to, double strength) {
    float[] table = new float[STEPS];
    for (int i = 0; i < STEPS; i++) {
      double depth = LOWEST + (HIGHEST - LOWEST) * i / (STEPS - 1);
      double t = Math.max(0, Math.min(1, (depth - from) / (to - from)));
      table[i] = (float) (1 - strength * t * t * (3 - 2 * t));
    }
    return table;
  }

  /** Works out one row of the grid from the present depths of the sheets in front. */
  void update(int row) {
    System.arraycopy(open[row], 0, light[row], 0, grid.columns());
    for (int sheet = 0; sheet < layer; sheet++) {
      int gap = layer - sheet;
      darken(
          cast[gap], inFront[sheet].depth(), row, (int) Math.round(gap * SHIFT / grid.spacing()));
    }
    darken(under, inFront[layer - 1].depth(), row, 0);
  }

  /** The light without any shadow. */
  private static float[][] open(FieldGrid grid, double vignette) {
    float[][] light = new float[grid.rows()][grid.columns()];
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        double x = 2.0 * column / grid.columns() - 1;
        double y = 2.0 * row / grid.rows() - 1;
        light[row][column] = (float) (256 * (1 - vignette * Math.min(1, (x * x + y * y) / 2)));
      }
    }
    return light;
  }

  private void darken(float[] table, float[][] depths, int row, int shift) {
    float[] lit = light[row];
    float[] depth = depths[Math.max(0, row - shift)];
    float scale = (float) (grid.spacing() * (STEPS - 1) / (HIGHEST - LOWEST));
    float offset = (float) (-LOWEST * (STEPS - 1) / (HIGHEST - LOWEST)) + 0.5f;
    for (int column = 0; column < lit.length; column++) {
      int index = (int) (depth[Math.max(0, column - shift)] * scale + offset);
      lit[column] *= table[Math.max(0, Math.min(STEPS - 1, index))];
    }
  }

  /** The light, 0 to 256, row by row. */
  float[][] light() {
    return light;
  }
}
