// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.remodelling.Life.POINTS_PER_YEAR;

/**
 * How long a basic multicellular unit takes for what it does.
 *
 * @param resorption years
 * @param reversal years
 * @param formation years
 */
record UnitTiming(double resorption, double reversal, double formation) {

  /** From a unit's first bite to its last layer, years. */
  double whole() {
    return resorption + reversal + formation;
  }

  /** The months that a unit touches at most, beside the one in which it starts. */
  int months() {
    return (int) Math.ceil(whole() * POINTS_PER_YEAR);
  }

  /** The share of its greatest depth that a cavity misses, some years after its unit started. */
  double missingShare(double time, double refill) {
    if (time <= 0) {
      return 0;
    }
    if (time < resorption) {
      return time / resorption;
    }
    double forming = time - resorption - reversal;
    if (forming <= 0) {
      return 1;
    }
    return forming < formation ? 1 - refill * (forming / formation) : 1 - refill;
  }
}
