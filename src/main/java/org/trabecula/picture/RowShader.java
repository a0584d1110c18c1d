// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * Turns rows of the depth grids into pixels; one thread's.
 *
 * <p>All pixels that stand alike between two grid points are done in one go, so that the spline's weights
 * stay put and the sums run over neighbouring memory.
 */
final class RowShader {

  /** Depth at which bone counts as flat, mm: it is as round as a rod of that radius. */
  private static final double ROUNDING = 0.095;

  private static final int PROFILE_STEPS = 256;
  private static final float[] TILT = tilt();

  /** Only so near to the surface, in pixels, a pixel can hold both bone and what is behind. */
  private static final float EDGE = 2;

  private final PictureSize size;
  private final FieldGrid grid;
  private final SplineWeights weights;
  private final SheetField[] sheets;
  private final Shadow[] shadows;
  private final BoneLight[] lights;
  private final BoneTheme theme;
  private final float tiltScale;

  private final float[] column;
  private final float[] slopeColumn;
  private final float[][] depth;
  private final float[][] slopeX;
  private final float[][] slopeY;
  private final float[][] light;

  RowShader(PictureSize size, FieldGrid grid, SheetField[] sheets, Shadow[] shadows, BoneTheme theme) {
    this.size = size;
    this.grid = grid;
    this.weights = SplineWeights.of(grid.step());
    this.sheets = sheets;
    this.shadows = shadows;
    this.theme = theme;
    this.lights = new BoneLight[sheets.length];
    for (int sheet = 0; sheet < sheets.length; sheet++) {
      lights[sheet] = new BoneLight(theme.sheet(sheet));
    }
    this.tiltScale = (float) (grid.spacing() / ROUNDING * (PROFILE_STEPS - 1));
    int columns = grid.columns();
    this.column = new float[columns];
    this.slopeColumn = new float[columns];
    this.depth = new float[sheets.length][columns];
    this.slopeX = new float[sheets.length][columns];
    this.slopeY = new float[sheets.length][columns];
    this.light = new float[sheets.length + 1][columns];
  }

  private static float[] tilt() {
    float[] table = new float[PROFILE_STEPS + 1];
    for (int i = 0; i <= PROFILE_STEPS; i++) {
      double flat = 1 - i / (double) PROFILE_STEPS;
      table[i] = (float) (flat * (0.7 + 0.3 * flat));
    }
    return table;
  }

  /** Fills one row of the picture. */
  void shade(int y, int[] argb) {
    int row = y / grid.step();
    int phaseY = y % grid.step();
    for (int phase = 0; phase < grid.step() && phase < size.width(); phase++) {
      int count = (size.width() - phase + grid.step() - 1) / grid.step();
      for (int sheet = 0; sheet < sheets.length; sheet++) {
        float[] field = sheets[sheet].depth();
        down(field, row, weights.value(), phaseY, column);
        down(field, row, weights.slope(), phaseY, slopeColumn);
        across(column, weights.value(), phase, depth[sheet], count);
        across(column, weights.slope(), phase, slopeX[sheet], count);
        across(slopeColumn, weights.value(), phase, slopeY[sheet], count);
        down(shadows[sheet].light(), row, weights.value(), phaseY, column);
        across(column, weights.value(), phase, light[sheet + 1], count);
      }
      int pixel = y * size.width() + phase;
      for (int i = 0; i < count; i++, pixel += grid.step()) {
        argb[pixel] = beneath(0, i);
      }
    }
  }

  private void down(float[] field, int row, float[] weights, int phase, float[] out) {
    int columns = grid.columns();
    float a = weights[4 * phase];
    float b = weights[4 * phase + 1];
    float c = weights[4 * phase + 2];
    float d = weights[4 * phase + 3];
    int first = row * columns;
    for (int i = 0; i < columns; i++) {
      int at = first + i;
      out[i] =
          a * field[at] + b * field[at + columns] + c * field[at + 2 * columns] + d * field[at + 3 * columns];
    }
  }

  private static void across(float[] in, float[] weights, int phase, float[] out, int count) {
    float a = weights[4 * phase];
    float b = weights[4 * phase + 1];
    float c = weights[4 * phase + 2];
    float d = weights[4 * phase + 3];
    for (int i = 0; i < count; i++) {
      out[i] = a * in[i] + b * in[i + 1] + c * in[i + 2] + d * in[i + 3];
    }
  }

  /** What is seen of a sheet and all behind it. */
  private int beneath(int sheet, int i) {
    if (sheet == sheets.length) {
      return Argb.mix(theme.shadow(), theme.marrow(), (int) light[sheet][i]);
    }
    float pixels = depth[sheet][i] * grid.step();
    if (pixels <= -EDGE) {
      return beneath(sheet + 1, i);
    }
    if (pixels >= EDGE) {
      return bone(sheet, i);
    }
    int share = (int) (256 * coverage(sheet, i, pixels));
    return Argb.mix(beneath(sheet + 1, i), bone(sheet, i), share);
  }

  private float coverage(int sheet, int i, float pixels) {
    float x = slopeX[sheet][i];
    float y = slopeY[sheet][i];
    float steepness = (float) Math.sqrt(x * x + y * y + 0.1f);
    return Math.max(0, Math.min(1, pixels / steepness + 0.5f));
  }

  private int bone(int sheet, int i) {
    int profile = (int) Math.max(0, Math.min(PROFILE_STEPS, depth[sheet][i] * tiltScale));
    float tilt = -TILT[profile];
    int colour = lights[sheet].colour(slopeX[sheet][i] * tilt, slopeY[sheet][i] * tilt);
    return sheet == 0 ? colour : Argb.mix(theme.shadow(), colour, (int) light[sheet][i]);
  }
}
