// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * Numbers of the page on the two rhythms of PTH: two made-up lives and the drawing of a day.
 *
 * @param age at which both begin, years
 * @param months for which they are followed
 * @param calcium eaten where PTH is high all the time, mg/day
 * @param vitaminD in the blood there, nmol/L
 * @param helpedAfter months after which there is enough of both again, where that is tried
 * @param pulseHour at which the pulse of a day begins, hours
 * @param pulseHeight over the usual PTH, which is 1
 * @param pulseRise time in which it rises, hours
 * @param pulseFall time in which it falls to the e-th part, hours
 */
public record RhythmParameters(
    Parameter age,
    Parameter months,
    Parameter calcium,
    Parameter vitaminD,
    Parameter helpedAfter,
    Parameter pulseHour,
    Parameter pulseHeight,
    Parameter pulseRise,
    Parameter pulseFall) {
  private static final double MONTHS_PER_YEAR = 12;

  /** Reads the program's own numbers. */
  public static RhythmParameters read(AssetReader assets) {
    return assets.json("parameters/pth-rhythm.json", RhythmParameters.class);
  }

  /** The age some months after both rhythms began, years. */
  public double ageAfter(double since) {
    return age.value() + since / MONTHS_PER_YEAR;
  }

  /** The age to which they are followed, years. */
  public double lastAge() {
    return ageAfter(months.value());
  }
}
