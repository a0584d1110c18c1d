// SPDX-License-Identifier: MIT
package org.trabecula.loop;

/** How far a reading lies from that of a healthy young adult. */
public enum Level {
  VERY_LOW,
  LOW,
  USUAL,
  HIGH,
  VERY_HIGH;

  /** A reading within this factor of the usual is called usual. */
  private static final double NEAR = 1.1;

  /** A reading farther than this factor is called very high or very low. */
  private static final double FAR = 1.6;

  /** The level of a reading; a healthy young adult has 1. */
  public static Level of(double reading) {
    if (reading >= 1) {
      return reading < NEAR ? USUAL : reading < FAR ? HIGH : VERY_HIGH;
    }
    return reading > 1 / NEAR ? USUAL : reading > 1 / FAR ? LOW : VERY_LOW;
  }

  /** Whether it is above the usual. */
  public boolean isHigh() {
    return compareTo(USUAL) > 0;
  }

  /** Whether it is below the usual. */
  public boolean isLow() {
    return compareTo(USUAL) < 0;
  }
}
