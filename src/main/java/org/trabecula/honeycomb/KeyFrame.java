// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * The profiles at one month as only the units leave them that were finished by then.
 *
 * @param month when
 * @param firstUnit the first unit in the log that is not in the profiles
 * @param left depth of bone on the left side without apposition, µm; may be negative here
 * @param right depth of bone on the right side without apposition, µm
 */
record KeyFrame(int month, int firstUnit, float[] left, float[] right) {

  static KeyFrame of(int month, double age, int firstUnit, Surface surface, UnitLog log) {
    float[] left = narrow(surface.left());
    float[] right = narrow(surface.right());
    for (int unit = firstUnit; unit < log.count(); unit++) {
      deepen(log, unit, -log.cavityDepth(unit, age), left, right);
    }
    return new KeyFrame(month, firstUnit, left, right);
  }

  /** Takes the units' cavities at an age out of profiles that start as this frame's. */
  void dig(UnitLog log, int lastUnit, double age, float[] intoLeft, float[] intoRight) {
    System.arraycopy(left, 0, intoLeft, 0, left.length);
    System.arraycopy(right, 0, intoRight, 0, right.length);
    for (int unit = firstUnit; unit < lastUnit; unit++) {
      deepen(log, unit, log.cavityDepth(unit, age), intoLeft, intoRight);
    }
  }

  private static void deepen(UnitLog log, int unit, double depth, float[] left, float[] right) {
    float[] side = log.onLeft(unit) ? left : right;
    int place = log.firstPlace(unit);
    for (double share : CavityShape.of(log.sites(unit))) {
      side[place++] -= (float) (depth * share);
    }
  }

  private static float[] narrow(double[] values) {
    float[] narrow = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      narrow[i] = (float) values[i];
    }
    return narrow;
  }
}
