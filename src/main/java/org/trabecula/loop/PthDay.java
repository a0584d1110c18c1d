// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import org.trabecula.remodelling.LifePoint;

/**
 * PTH over the hours of a day. Where it is high all the time, its height is the model's. The pulse
 * is a drawing: the model knows the mean effect of a day's injection and no hours.
 *
 * @param rhythm how it comes
 * @param figures the shape of the pulse
 */
public record PthDay(Rhythm rhythm, RhythmParameters figures) {
  /** Hours in a day. */
  public static final double HOURS = 24;

  /** Top of the scale on which a day is drawn; the usual PTH is 1. */
  public static final double TOP = 4.5;

  /**
   * PTH at an hour; the usual is 1.
   *
   * @param point the body at the age that is looked at
   */
  public double at(double hour, LifePoint point) {
    return rhythm == Rhythm.ALL_THE_TIME ? point.pth() : 1 + pulse(hour);
  }

  private double pulse(double hour) {
    double since = hour - figures.pulseHour().value();
    double rise = figures.pulseRise().value();
    if (since <= 0) {
      return 0;
    }
    double share =
        since < rise ? since / rise : Math.exp(-(since - rise) / figures.pulseFall().value());
    return figures.pulseHeight().value() * share;
  }
}
