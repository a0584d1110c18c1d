// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.BasicMulticellularUnit;

/**
 * How strongly a site glows after a while of fast time: the mean, over that while, of a strength
 * that swells as cells gather and fades as they leave.
 *
 * @param removing strength of the removing cells' glow, 0 to 1
 * @param building strength of the building cells' glow, 0 to 1
 */
record SiteGlow(double removing, double building) {

  /** Points of time over which the mean is taken. */
  private static final int SAMPLES = 12;

  /** Shares of its phase in which a glow swells, and of the phase after it in which it fades. */
  private static final double SWELL = 0.3;

  /** A glow weaker than this changes no pixel that anybody would notice. */
  private static final double WEAKEST = 0.015;

  /** Whether it can be noticed. */
  boolean isSeen() {
    return removing + building > WEAKEST;
  }

  /** The glow of a unit at an age, years, after a while of so many years. */
  static SiteGlow of(BasicMulticellularUnit unit, double age, double years) {
    double removing = 0;
    double building = 0;
    for (int i = 0; i < SAMPLES; i++) {
      double time = age - years * (i + 0.5) / SAMPLES - unit.start();
      removing += pulse(time, unit.resorptionTime(), unit.reversalTime());
      building +=
          pulse(
              time - unit.resorptionTime() - unit.reversalTime(),
              unit.formationTime() / 2,
              unit.formationTime() / 2);
    }
    return new SiteGlow(removing / SAMPLES, building / SAMPLES);
  }

  /** A strength that swells at the start of its time, lasts, and fades in the time after it. */
  private static double pulse(double time, double lasting, double fading) {
    if (time <= 0 || time >= lasting + fading) {
      return 0;
    }
    double swollen = Math.min(1, time / (SWELL * lasting));
    double left = Math.min(1, (lasting + fading - time) / fading);
    return smooth(swollen) * smooth(left);
  }

  private static double smooth(double share) {
    return share * share * (3 - 2 * share);
  }
}
