// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import java.util.Arrays;

/**
 * The profiles at one month as only the units leave them that were finished by then.
 *
 * @param month when
 * @param firstUnit the first unit in the log that is not in the profiles
 * @param left depth of bone on the left side without apposition, µm; may be negative here
 * @param right depth of bone on the right side without apposition, µm
 */
record KeyFrame(int month, int firstUnit, float[] left, float[] right) {

  /** The frame of a young bone, before any unit has worked. */
  static KeyFrame of(HoneycombState young) {
    return new KeyFrame(0, 0, young.left(), young.right());
  }

  /** The frame of a later month, at an age by which all units before a unit are finished. */
  KeyFrame later(int laterMonth, double age, int laterUnit, UnitLog log) {
    float[] laterLeft = new float[left.length];
    float[] laterRight = new float[right.length];
    dig(log, laterUnit, age, laterLeft, laterRight);
    return new KeyFrame(laterMonth, laterUnit, laterLeft, laterRight);
  }

  /** Takes the units' cavities at an age out of profiles that start as this frame's. */
  void dig(UnitLog log, int lastUnit, double age, float[] intoLeft, float[] intoRight) {
    System.arraycopy(left, 0, intoLeft, 0, left.length);
    System.arraycopy(right, 0, intoRight, 0, right.length);
    for (int unit = firstUnit; unit < lastUnit; unit++) {
      float[] side = log.onLeft(unit) ? intoLeft : intoRight;
      deepen(log, unit, age, side, log.firstPlace(unit));
    }
  }

  /** The same for a single strut: its left profile and then its right one. */
  float[][] dugStrut(int strut, UnitLog log, double age) {
    int place = strut * SITES;
    float[][] sides = {
      Arrays.copyOfRange(left, place, place + SITES),
      Arrays.copyOfRange(right, place, place + SITES)
    };
    for (int unit = log.latest(strut); unit >= firstUnit; unit = log.previous(unit)) {
      deepen(log, unit, age, sides[log.onLeft(unit) ? 0 : 1], log.firstSite(unit));
    }
    return sides;
  }

  private static void deepen(UnitLog log, int unit, double age, float[] side, int first) {
    double depth = log.cavityDepth(unit, age);
    int place = first;
    for (double share : CavityShape.of(log.sites(unit))) {
      side[place++] -= (float) (depth * share);
    }
  }
}
