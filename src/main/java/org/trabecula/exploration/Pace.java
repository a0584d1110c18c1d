// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;

/**
 * How many years of life pass in a second of play.
 *
 * <p>Play slows down around menopause, when most happens, so that a life from 30 to 80 takes about
 * 40 seconds and none of it is missed.
 */
public final class Pace {
  /** Years per second in the calm parts of a life. */
  static final double CALM = 1.36;

  /** Share of the calm pace that is left at menopause. */
  private static final double SLOWEST = 0.4;

  /** Years before and after menopause within which play is slower. */
  private static final double REACH = 4;

  /** Years per second while a bone is only watched, without play. */
  public static final double WATCHING = 0.06;

  /** Years that one step passes, at normal speed, where play goes in steps. */
  public static final double STEP = 1;

  /** Seconds of play that the eye takes together: work within them shows as one trace. */
  private static final double GLANCE = 0.3;

  /** Years a second up to which one can follow single cells, which work for about half a year. */
  private static final double CELLS_FOLLOWED = 0.5;

  private Pace() {}

  /**
   * Years that are seen as one while a life is played at a speed; 0 where cells can be followed.
   */
  public static double blur(Speed speed) {
    double yearsPerSecond = CALM * speed.factor();
    return yearsPerSecond <= CELLS_FOLLOWED ? 0 : GLANCE * yearsPerSecond;
  }

  /** Years per second at an age of a life, at normal speed. */
  public static double at(Scenario scenario, double age) {
    return CALM * scenario.menopause().map(menopause -> share(menopause, age)).orElse(1.0);
  }

  private static double share(Menopause menopause, double age) {
    double distance = Math.min(1, Math.abs(age - menopause.at()) / REACH);
    return SLOWEST + (1 - SLOWEST) * distance * distance;
  }
}
