// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * The size of a picture.
 *
 * @param width pixels, at least 1
 * @param height pixels, at least 1
 */
public record PictureSize(int width, int height) {
  public PictureSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture of " + width + " x " + height + " is empty");
    }
  }

  /** Number of pixels. */
  public int pixels() {
    return width * height;
  }
}
