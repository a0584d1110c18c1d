// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Arrays;

/** Pictures of one size on one sheet, row by row, each with the age that it shows in its corner. */
public final class ContactSheet {
  /** The most pixels that a sheet may have. */
  public static final int MOST_PIXELS = 64_000_000;

  private static final int GAP = 4;
  private static final int BETWEEN = 0xFFFFFFFF;

  private final PictureSize tile;
  private final int columns;
  private final PictureSize size;
  private final int[] argb;
  private int count;

  /**
   * @param tile the size of each picture
   * @param pictures how many there will be, at least 1
   * @throws IllegalArgumentException if the sheet would be too large
   */
  public ContactSheet(PictureSize tile, int pictures) {
    this.tile = tile;
    columns = (int) Math.ceil(Math.sqrt(pictures));
    int rows = (pictures + columns - 1) / columns;
    int width = Math.addExact(Math.multiplyExact(columns, tile.width() + GAP), -GAP);
    int height = Math.addExact(Math.multiplyExact(rows, tile.height() + GAP), -GAP);
    if ((long) width * height > MOST_PIXELS) {
      throw new IllegalArgumentException(
          pictures + " pictures of that size make a sheet of " + width + " x " + height);
    }
    size = new PictureSize(width, height);
    argb = new int[size.pixels()];
    Arrays.fill(argb, BETWEEN);
  }

  /** Adds the next picture. */
  public void add(int[] picture, double age) {
    int left = count % columns * (tile.width() + GAP);
    int top = count / columns * (tile.height() + GAP);
    for (int row = 0; row < tile.height(); row++) {
      int from = row * tile.width();
      System.arraycopy(picture, from, argb, (top + row) * size.width() + left, tile.width());
    }
    new AgeStamp(argb, size).stamp(age, left, top);
    count++;
  }

  public PictureSize size() {
    return size;
  }

  /** The pixels of the sheet, row by row. */
  public int[] pixels() {
    return argb;
  }
}
