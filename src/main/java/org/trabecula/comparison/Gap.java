// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import java.util.Optional;

/**
 * By how much one of two bones exceeds the other, as it may be told.
 *
 * @param more the side that has more; empty where the gap is too small to be told
 * @param size how much more, a multiple of the grain; 0 where there is nothing to tell
 */
public record Gap(Optional<Side> more, double size) {

  /**
   * The gap between two values, in their unit.
   *
   * @param grain the smallest gap that is told, in the same unit
   */
  static Gap between(double left, double right, double grain) {
    return told(left, right, Math.abs(left - right), grain);
  }

  /**
   * The gap between two positive values, as a percentage of the smaller one.
   *
   * @param grain the smallest gap that is told, %
   */
  static Gap inPercent(double left, double right, double grain) {
    double ratio = Math.max(left, right) / Math.min(left, right);
    return told(left, right, 100 * (ratio - 1), grain);
  }

  private static Gap told(double left, double right, double size, double grain) {
    double rounded = grain * Math.rint(size / grain);
    // Where both bones are gone, their holes are infinite, and neither exceeds the other.
    if (!(rounded > 0) || Double.isInfinite(rounded)) {
      return new Gap(Optional.empty(), 0);
    }
    return new Gap(Optional.of(left > right ? Side.LEFT : Side.RIGHT), rounded);
  }
}
