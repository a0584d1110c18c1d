// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * Keeps both sides of a profile from becoming negative.
 *
 * <p>A cavity deeper than its own side reaches across the centre line: the thickness that is left
 * lies on the other side then. Where no thickness is left both are 0.
 */
final class ProfileBounds {
  private ProfileBounds() {}

  static void settle(float[] left, float[] right, int from, int to) {
    for (int i = from; i < to; i++) {
      if (left[i] < 0 || right[i] < 0) {
        float thickness = Math.max(0, left[i] + right[i]);
        boolean onLeft = left[i] > right[i];
        left[i] = onLeft ? thickness : 0;
        right[i] = onLeft ? 0 : thickness;
      }
    }
  }
}
