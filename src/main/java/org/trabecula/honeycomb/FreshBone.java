// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import java.util.Arrays;

/**
 * How fresh the bone is at the surface: 1 where it was just laid, 0 where it has matured.
 *
 * <p>Places are those of {@link HoneycombState}. The arrays belong to the state: whoever reads them
 * does not write.
 *
 * @param left on the left side of each site, 0 to 1
 * @param right on the right side
 */
public record FreshBone(float[] left, float[] right) {

  /** Bone of which nobody asks how fresh it is. */
  public static final FreshBone UNKNOWN = new FreshBone(new float[0], new float[0]);

  static FreshBone matured(int sites) {
    return new FreshBone(new float[sites], new float[sites]);
  }

  /** Whether it tells anything about bone of that many sites. */
  public boolean tellsOf(int sites) {
    return left.length == sites;
  }

  void mature() {
    Arrays.fill(left, 0);
    Arrays.fill(right, 0);
  }

  float[] side(boolean onLeft) {
    return onLeft ? left : right;
  }
}
