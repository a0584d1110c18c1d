// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.picture.BoneTheme.Tone;

/** How much of a picture is bone of the front sheet in the light, told by its colours. */
public final class BoneShare {
  private final Tone tone;

  /**
   * @param theme the colours that the picture was painted in
   */
  public BoneShare(BoneTheme theme) {
    this.tone = theme.sheet(0);
  }

  /**
   * The share of pixels that are bone, 0 to 1.
   *
   * @param argb the pixels, at least one
   */
  public double of(int[] argb) {
    int bone = 0;
    for (int pixel : argb) {
      if (isBetween(pixel, 16) && isBetween(pixel, 8) && isBetween(pixel, 0)) {
        bone++;
      }
    }
    return (double) bone / argb.length;
  }

  /** Whether one of the colours, found at {@code shift}, lies between lit from aside and lit. */
  private boolean isBetween(int pixel, int shift) {
    int colour = pixel >> shift & 0xFF;
    return colour >= (tone.body() >> shift & 0xFF) && colour <= (tone.light() >> shift & 0xFF);
  }
}
