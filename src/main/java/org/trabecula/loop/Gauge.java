// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import java.util.function.ToDoubleFunction;
import org.trabecula.exploration.Now;
import org.trabecula.scenario.VitaminD;
import org.trabecula.scenario.edit.Circumstance;

/** A needle on what the blood holds, compared with a healthy young adult. */
public enum Gauge {
  BLOOD_CALCIUM(now -> now.point().bloodCalcium()),
  PTH(now -> now.point().pth()),
  VITAMIN_D(Gauge::vitaminD),
  ESTROGEN(now -> now.point().estrogen());

  /** Reading at the right end of every gauge; the usual, 1, stands in the middle. */
  public static final double FULL = 2;

  private final ToDoubleFunction<Now> reading;

  Gauge(ToDoubleFunction<Now> reading) {
    this.reading = reading;
  }

  /** What it reads; a healthy young adult has 1. */
  public double of(Now now) {
    return reading.applyAsDouble(now);
  }

  /** Where the needle stands, 0 at the left end to 1 at the right. */
  public static double needle(double reading) {
    return Math.max(0, Math.min(1, reading / FULL));
  }

  private static double vitaminD(Now now) {
    return Circumstance.VITAMIN_D.at(now.explored().scenario(), now.age()) / VitaminD.DEFAULT;
  }
}
