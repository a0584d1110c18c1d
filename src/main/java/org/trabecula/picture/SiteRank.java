// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.BasicMulticellularUnit;

/**
 * An order of units that has nothing to do with where they are or what they do, and that a unit
 * keeps from its first bite to its last layer.
 */
final class SiteRank {

  private SiteRank() {}

  /** A unit's rank: a number that looks drawn at random and is always the same. */
  static long of(BasicMulticellularUnit unit) {
    long bits = Double.doubleToLongBits(unit.start());
    bits ^= (unit.strut() * 64L + unit.firstSite() * 2L + (unit.onLeft() ? 1 : 0)) << 20;
    // The finishing steps of SplitMix64.
    bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
    return bits ^ bits >>> 31;
  }
}
