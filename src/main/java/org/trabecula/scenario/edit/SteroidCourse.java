// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import java.util.Comparator;
import java.util.Optional;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;

/**
 * The steroid tablets that a single dose slider stands for.
 *
 * <p>Tablets belong to the life and not to the age that is looked at: the course that holds at that
 * age, else the next one to come, else the last one. So the slider rests while the age moves past a
 * course.
 */
public final class SteroidCourse {

  private SteroidCourse() {}

  /** The course that is meant at an age; empty for a life without steroid tablets. */
  public static Optional<Glucocorticoid> meantAt(Scenario life, double age) {
    Comparator<Glucocorticoid> byStart = Comparator.comparingDouble(course -> course.span().from());
    return life.courses(Glucocorticoid.class)
        .filter(course -> course.span().to() > age)
        .min(byStart)
        .or(() -> life.courses(Glucocorticoid.class).max(byStart));
  }

  /** The dose of that course, mg/day of prednisone; 0 without one. */
  public static double doseAt(Scenario life, double age) {
    return meantAt(life, age).map(Glucocorticoid::prednisoneMgPerDay).orElse(0.0);
  }

  /**
   * The same life with another dose; as it is where it has no room for tablets.
   *
   * @param age at which the life is looked at, years
   * @param mgPerDay mg/day of prednisone; 0 takes the course away
   * @param whenNew when the tablets are taken if the life has none yet
   */
  public static Scenario withDose(Scenario life, double age, double mgPerDay, AgeSpan whenNew) {
    Optional<Glucocorticoid> meant = meantAt(life, age);
    if (mgPerDay == 0) {
      return meant.map(course -> CourseEdit.removed(life, course)).orElse(life);
    }
    return meant
        .map(
            course ->
                CourseEdit.replaced(life, course, new Glucocorticoid(course.span(), mgPerDay)))
        .or(() -> life.withAnother(new Glucocorticoid(whenNew, mgPerDay)))
        .orElse(life);
  }

  /** The same life with the tablets taken at another time. */
  public static Scenario withSpan(Scenario life, double age, AgeSpan span) {
    return meantAt(life, age).map(course -> CourseEdit.moved(life, course, span)).orElse(life);
  }
}
