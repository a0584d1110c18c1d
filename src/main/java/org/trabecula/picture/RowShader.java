// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * Turns rows of the depth grids into pixels; one thread's.
 *
 * <p>Depths and slopes of all pixels that stand alike between two grid points are summed in one go
 * and kept together; the pixels are then visited in their order, in which few branches come as a
 * surprise.
 */
final class RowShader {

  private final PictureSize size;
  private final int step;
  private final float edge;
  private final int cells;
  private final SheetPixels[] sheets;
  private final FatCells fatCells;
  private final int[] marrow = new int[257];
  private final int[] fat = new int[257];

  RowShader(
      PictureSize size,
      FieldGrid grid,
      SheetField[] fields,
      Shadow[] shadows,
      FatCells fatCells,
      BoneLights lights) {
    this.size = size;
    this.step = grid.step();
    this.fatCells = fatCells;
    this.cells = grid.columns() - 3;
    this.sheets = new SheetPixels[fields.length];
    SplineWeights weights = SplineWeights.of(step);
    for (int sheet = 0; sheet < fields.length; sheet++) {
      sheets[sheet] = new SheetPixels(grid, weights, fields[sheet], shadows[sheet], lights, sheet);
    }
    edge = sheets[0].edge();
    BoneTheme theme = lights.theme();
    for (int light = 0; light < marrow.length; light++) {
      marrow[light] = Argb.mix(theme.shadow(), theme.marrow(), light);
      fat[light] = Argb.mix(theme.shadow(), theme.fat(), light);
    }
  }

  /** Fills one row of the picture. */
  void shade(int y, int[] argb) {
    for (SheetPixels sheet : sheets) {
      sheet.row(y / step, y % step);
    }
    int pixel = y * size.width();
    int end = pixel + size.width();
    for (int cell = 0; cell < cells; cell++) {
      int i = cell;
      for (int phase = 0; phase < step && pixel < end; phase++, i += cells, pixel++) {
        argb[pixel] = sheets[0].isSolid(i) ? sheets[0].bone(i) : seen(i, pixel);
      }
    }
  }

  /** How much of a row of pixels the front sheet's bone covers, in 256ths of a pixel. */
  long frontCoverage(int y) {
    sheets[0].row(y / step, y % step);
    long sum = 0;
    for (int x = 0; x < size.width(); x++) {
      int i = x % step * cells + x / step;
      sum += sheets[0].isSolid(i) ? 256 : sheets[0].isOpen(i) ? 0 : sheets[0].coverage(i);
    }
    return sum;
  }

  /** Looks for the first sheet that hides all behind it, then lays those in front over it. */
  private int seen(int i, int pixel) {
    int sheet = 0;
    boolean edges = false;
    for (; sheet < sheets.length; sheet++) {
      float depth = sheets[sheet].depth(i);
      if (depth >= edge) {
        break;
      }
      edges |= depth > -edge;
    }
    int light = sheets[sheet - 1].lightBehind(i);
    int colour = sheet == sheets.length ? marrow(pixel, light) : sheets[sheet].bone(i, light);
    return edges ? covered(i, sheet, colour) : colour;
  }

  private int marrow(int pixel, int light) {
    return Argb.mix(marrow[light], fat[light], fatCells.at(pixel));
  }

  /**
   * The colour of what lies that many sheets deep, with the edges of the sheets in front laid over
   * it.
   */
  private int covered(int i, int sheetsInFront, int colour) {
    int seen = colour;
    for (int over = sheetsInFront - 1; over >= 0; over--) {
      if (!sheets[over].isOpen(i)) {
        int light = over == 0 ? 256 : sheets[over - 1].lightBehind(i);
        seen = Argb.mix(seen, sheets[over].bone(i, light), sheets[over].coverage(i));
      }
    }
    return seen;
  }
}
