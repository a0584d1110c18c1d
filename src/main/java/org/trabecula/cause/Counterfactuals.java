// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.treatment.TreatmentLives;

/**
 * A life, and what it would have been.
 *
 * @param lived the life itself
 * @param taken its scenario, in which medicines end where the model ends them
 * @param average an ordinary life of a person of the same sex with average inherited bone
 * @param without the same life with one driver switched off, for each driver that acts in it, in
 *     their order
 * @param treatment the same life with other plans of medicines
 */
public record Counterfactuals(
    Life lived, Scenario taken, Life average, Map<Driver, Life> without, TreatmentLives treatment) {
  public Counterfactuals {
    without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
  }

  /** A life whose medicines are taken for as long as its scenario says. */
  public static Counterfactuals of(Life lived, Life average, Map<Driver, Life> without) {
    return new Counterfactuals(lived, lived.scenario(), average, without, TreatmentLives.NONE);
  }

  /**
   * The age to which a course is really taken, years: no medicine is taken for longer than its
   * longest trial. Of a course of another life nothing is known but what it says.
   */
  public double takenTo(Scenario asked, MedicineCourse course) {
    if (!asked.equals(lived.scenario())) {
      return course.span().to();
    }
    return taken
        .courses(MedicineCourse.class)
        .filter(other -> other.medicine() == course.medicine())
        .filter(other -> other.span().from() == course.span().from())
        .mapToDouble(other -> other.span().to())
        .findFirst()
        .orElse(course.span().from());
  }
}
