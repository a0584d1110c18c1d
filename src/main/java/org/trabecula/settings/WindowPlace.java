// SPDX-License-Identifier: MIT
package org.trabecula.settings;

/**
 * Where the window was last, in logical pixels.
 *
 * @param x left edge of its frame on all screens together
 * @param y top edge of its frame
 * @param width of what is inside the frame, more than 0
 * @param height of what is inside the frame, more than 0
 * @param maximized whether it filled the screen, and was that large before
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

  public WindowPlace {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("x and y are numbers, not " + x + " and " + y);
    }
    if (!(width > 0 && width < Double.MAX_VALUE && height > 0 && height < Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "width and height are more than 0, not " + width + " and " + height);
    }
  }

  /** The same with another size inside its frame. */
  public WindowPlace sized(double otherWidth, double otherHeight) {
    return new WindowPlace(x, y, otherWidth, otherHeight, maximized);
  }
}
