// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.SplittableRandom;

/**
 * A hint of the marrow's fat: pale round cells in the space behind the last sheet, the more of them
 * the larger the share of fat.
 *
 * <p>Every cell has its place in the field and the share of fat from which on it is there, so that
 * cells come one by one, each without a step, and none ever moves.
 */
final class FatCells {

  /** Distance between the places of cells, mm. */
  private static final double DISTANCE = 0.105;

  private static final double SMALLEST_RADIUS = 0.034;
  private static final double LARGEST_RADIUS = 0.058;

  /** Rise of the share of fat in which a cell comes to be seen. */
  private static final double COMING = 0.06;

  private static final int STEPS = 255;
  private static final long SEED = 17;

  private final PictureSize size;

  /** How much of each pixel cells can cover, and above it the step at which their cell comes. */
  private final short[] pixels;

  private final int[] shareAtStep = new int[STEPS + 1];
  private double fat = -1;

  FatCells(PictureScale scale, PictureSize size) {
    this.size = size;
    pixels = new short[size.pixels()];
    int left = (int) Math.floor(scale.fieldX(0) / DISTANCE) - 1;
    int right = (int) Math.ceil(scale.fieldX(size.width()) / DISTANCE) + 1;
    int top = (int) Math.floor(scale.fieldY(0) / DISTANCE) - 1;
    int bottom = (int) Math.ceil(scale.fieldY(size.height()) / DISTANCE) + 1;
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        place(scale, column, row);
      }
    }
  }

  private void place(PictureScale scale, int column, int row) {
    SplittableRandom random = new SplittableRandom(SEED + column * 0x1_0000_0001L + row * 31L);
    double x = (column + 0.5 * (row & 1) + 0.6 * (random.nextDouble() - 0.5)) * DISTANCE;
    double y = (row + 0.6 * (random.nextDouble() - 0.5)) * DISTANCE;
    double radius = SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * random.nextDouble();
    int step = random.nextInt(STEPS);
    paint(scale.pixelX(x), scale.pixelY(y), scale.pixels(1000 * radius), step);
  }

  /** Where cells overlap, the one that comes first stays in front. */
  private void paint(double x, double y, double radius, int step) {
    int top = Math.max(0, (int) Math.floor(y - radius));
    int bottom = Math.min(size.height() - 1, (int) Math.ceil(y + radius));
    int first = Math.max(0, (int) Math.floor(x - radius));
    int last = Math.min(size.width() - 1, (int) Math.ceil(x + radius));
    for (int row = top; row <= bottom; row++) {
      for (int column = first; column <= last; column++) {
        double right = column + 0.5 - x;
        double down = row + 0.5 - y;
        int cover = cover(Math.sqrt(right * right + down * down), radius);
        int pixel = row * size.width() + column;
        boolean free = pixels[pixel] == 0 || step < (pixels[pixel] >>> 8 & STEPS);
        if (cover > 0 && free) {
          pixels[pixel] = (short) (step << 8 | cover);
        }
      }
    }
  }

  /** A cell is a drop with a soft edge, a little clearer in its middle. */
  private static int cover(double distance, double radius) {
    double edge = Math.max(0, Math.min(1, (radius - distance) / Math.max(1.5, 0.3 * radius)));
    double drop = 0.65 + 0.35 * Math.min(1, distance / radius);
    return (int) (STEPS * drop * edge * edge * (3 - 2 * edge));
  }

  /** Takes the share of fat in the marrow, 0 to 1. */
  void grow(double share) {
    if (share != fat) {
      fat = share;
      for (int step = 0; step <= STEPS; step++) {
        double come = (share - (double) step / STEPS) / COMING + 0.5;
        shareAtStep[step] = (int) Math.round(256 * Math.max(0, Math.min(1, come)));
      }
    }
  }

  /** How much of a pixel is fat, 0 to 256. */
  int at(int pixel) {
    int cell = pixels[pixel];
    return cell == 0 ? 0 : (cell & STEPS) * shareAtStep[cell >>> 8 & STEPS] >> 8;
  }
}
