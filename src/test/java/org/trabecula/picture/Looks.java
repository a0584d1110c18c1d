// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Tells what a pixel of the natural theme shows. */
final class Looks {

  private Looks() {}

  /** Whether it is bone of the front sheet: light and yellowish. */
  static boolean isBone(int argb) {
    return red(argb) > 150 && green(argb) > 125 && blue(argb) > 85;
  }

  /** Whether it is marrow: dark and reddish. */
  static boolean isMarrow(int argb) {
    return red(argb) < 64 && green(argb) < 30;
  }

  /** The share of pixels that look so. */
  static double share(int[] pixels, IntPredicate looks) {
    return Arrays.stream(pixels).filter(looks).count() / (double) pixels.length;
  }

  static int red(int argb) {
    return argb >> 16 & 255;
  }

  static int green(int argb) {
    return argb >> 8 & 255;
  }

  static int blue(int argb) {
    return argb & 255;
  }
}
