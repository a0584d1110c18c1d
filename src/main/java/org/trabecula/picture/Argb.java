// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/** Arithmetic on opaque colours held as 0xAARRGGBB. */
final class Argb {

  private static final int OPAQUE = 0xFF000000;
  private static final int RED_AND_BLUE = 0x00FF00FF;
  private static final int GREEN = 0x0000FF00;

  private Argb() {}

  /** A colour between two, 0 the first and 256 the second; both opaque, and so is the result. */
  static int mix(int first, int second, int share) {
    int rest = 256 - share;
    int redBlue = (first & RED_AND_BLUE) * rest + (second & RED_AND_BLUE) * share;
    int green = (first & GREEN) * rest + (second & GREEN) * share;
    return OPAQUE | (redBlue >>> 8 & RED_AND_BLUE) | (green >>> 8 & GREEN);
  }

  /** A colour between two, 0 the first and 1 the second. */
  static int mix(int first, int second, double share) {
    return mix(first, second, (int) Math.round(256 * Math.max(0, Math.min(1, share))));
  }
}
