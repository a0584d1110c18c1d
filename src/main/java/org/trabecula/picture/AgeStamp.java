// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes an age into a picture, in figures of its own: fonts differ from machine to machine. */
final class AgeStamp {
  private static final int SCALE = 4;
  private static final int WIDTH = 3;
  private static final int HEIGHT = 5;
  private static final int INK = 0xFF000000;
  private static final int PAPER = 0xFFFFFFFF;

  /** Ten figures and a point, 3 x 5 squares each, row by row. */
  private static final String[] FIGURES = {
    "111101101101111", "010110010010111", "111001111100111", "111001111001111", "101101111001001",
    "111100111001111", "111100111101111", "111001010010010", "111101111101111", "111101111001111",
    "000000000000010"
  };

  private final int[] argb;
  private final PictureSize size;

  AgeStamp(int[] argb, PictureSize size) {
    this.argb = argb;
    this.size = size;
  }

  /** Writes an age, years, with its corner there. */
  void stamp(double age, int left, int top) {
    String words =
        BigDecimal.valueOf(age)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    int width = (words.length() * (WIDTH + 1) + 1) * SCALE;
    fill(left, top, width, (HEIGHT + 2) * SCALE, PAPER);
    for (int i = 0; i < words.length(); i++) {
      char figure = words.charAt(i);
      String squares = FIGURES[figure == '.' ? FIGURES.length - 1 : figure - '0'];
      draw(squares, left + (i * (WIDTH + 1) + 1) * SCALE, top + SCALE);
    }
  }

  private void draw(String squares, int left, int top) {
    for (int square = 0; square < squares.length(); square++) {
      if (squares.charAt(square) == '1') {
        int x = left + square % WIDTH * SCALE;
        fill(x, top + square / WIDTH * SCALE, SCALE, SCALE, INK);
      }
    }
  }

  private void fill(int left, int top, int width, int height, int colour) {
    for (int y = top; y < Math.min(size.height(), top + height); y++) {
      for (int x = left; x < Math.min(size.width(), left + width); x++) {
        argb[y * size.width() + x] = colour;
      }
    }
  }
}
