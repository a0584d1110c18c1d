// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import java.util.stream.Stream;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;

/** Changes of one course of a life that leave its neighbours alone. */
public final class CourseEdit {

  private CourseEdit() {}

  /** The same life with a factor in the place of another. */
  static Scenario replaced(Scenario life, Factor old, Factor replacement) {
    return life.withLife(
        life.life().stream().map(factor -> factor.equals(old) ? replacement : factor).toList());
  }

  /** The same life without a course. */
  public static Scenario removed(Scenario life, Course course) {
    return life.without(course::equals);
  }

  /**
   * The same life with a course at another time, cut short where it would meet a neighbour; where
   * nothing would be left of it, the life stays as it is.
   */
  public static Scenario moved(Scenario life, Course course, AgeSpan wanted) {
    double from = wanted.from();
    double to = wanted.to();
    for (Course neighbour : neighbours(life, course).toList()) {
      if (neighbour.span().from() >= course.span().to()) {
        to = Math.min(to, neighbour.span().from());
      } else {
        from = Math.max(from, neighbour.span().to());
      }
    }
    return from < to ? replaced(life, course, course.withSpan(new AgeSpan(from, to))) : life;
  }

  /** The span around an age in which a life has no course of this kind, within adult life. */
  static AgeSpan gap(Scenario life, Class<? extends Course> kind, double age) {
    double from = Math.min(Ages.ADULT, age);
    double to = AgeSpan.FOR_LIFE;
    for (Course course : life.courses(kind).toList()) {
      if (course.span().from() > age) {
        to = Math.min(to, course.span().from());
      } else {
        from = Math.max(from, course.span().to());
      }
    }
    return new AgeSpan(from, to);
  }

  /** The other courses that may not overlap this one. */
  private static Stream<? extends Course> neighbours(Scenario life, Course course) {
    return life.courses(course.getClass())
        .filter(other -> !other.equals(course))
        .filter(other -> isSameMedicine(other, course));
  }

  private static boolean isSameMedicine(Course one, Course other) {
    return !(one instanceof MedicineCourse first)
        || !(other instanceof MedicineCourse second)
        || first.medicine() == second.medicine();
  }
}
