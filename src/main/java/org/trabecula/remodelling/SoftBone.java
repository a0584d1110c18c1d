// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The share of bone that stays soft (osteoid) where calcium is lacking in the blood itself, 0 to 1.
 */
final class SoftBone {
  private final double byLowBlood;
  private final double below;
  private final double time;
  private double share;

  SoftBone(CalciumParameters parameters) {
    byLowBlood = parameters.osteoidByLowBlood().value();
    below = parameters.osteoidBelow().value();
    time = parameters.osteoidTime().value();
  }

  double share() {
    return share;
  }

  /**
   * Lets a while pass.
   *
   * @param blood calcium in the blood, normal = 1
   */
  void pass(double blood, double years) {
    double lasting = byLowBlood * Math.max(0, below - blood);
    if (lasting != share) {
      share += (lasting - share) * -Math.expm1(-years / time);
    }
  }
}
