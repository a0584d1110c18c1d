// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** Lives of known shape, without a model. */
public final class MadeUpLife {
  private static final double FIRST_AGE = 18;
  private static final double LAST_AGE = 100;

  /** Yearly share of bone that is removed in every made-up life. */
  private static final double RESORPTION = 0.18;

  private MadeUpLife() {}

  /**
   * A life whose trabecular bone, relative, and spine, g/cm², follow functions of the age in years.
   */
  public static Life of(Scenario scenario, DoubleUnaryOperator volume, DoubleUnaryOperator spine) {
    int months = (int) Math.round((LAST_AGE - FIRST_AGE) * Life.POINTS_PER_YEAR);
    List<LifePoint> points =
        IntStream.rangeClosed(0, months)
            .mapToObj(month -> FIRST_AGE + month / (double) Life.POINTS_PER_YEAR)
            .map(age -> point(age, volume, spine))
            .toList();
    return new Life(scenario, points);
  }

  /** A life whose trabecular bone follows a function of the age, with a spine in proportion. */
  public static Life of(Scenario scenario, DoubleUnaryOperator volume) {
    return of(scenario, volume, age -> 1.05 * volume.applyAsDouble(age));
  }

  /** A life that loses a steady share of its young bone a year after 30. */
  public static Life losing(Scenario scenario, double perYear) {
    return of(scenario, age -> 1 - perYear * Math.max(0, age - 30));
  }

  /** An ordinary woman. */
  public static Scenario woman() {
    return Scenario.ordinary("", Sex.FEMALE);
  }

  private static LifePoint point(
      double age, DoubleUnaryOperator volume, DoubleUnaryOperator spine) {
    double v = volume.applyAsDouble(age);
    double slope = (volume.applyAsDouble(age + 1e-5) - volume.applyAsDouble(age - 1e-5)) / 2e-5;
    double bmd = spine.applyAsDouble(age);
    double formation = RESORPTION + slope / v;
    return new LifePoint(
        age,
        bmd,
        bmd,
        bmd,
        bmd,
        1,
        1,
        1,
        300,
        1,
        1,
        RESORPTION,
        formation,
        0.2,
        40,
        40,
        v,
        0,
        0,
        v,
        new CalciumFlows(1000, 300, 200, 200, 200, 100));
  }
}
