// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;

/** The medicines of a life. */
public final class Treatment {

  private Treatment() {}

  /** All courses of medicines, in the order in which they were written. */
  public static List<MedicineCourse> of(Scenario life) {
    return life.courses(MedicineCourse.class).toList();
  }

  /** Whether a life holds a medicine at any age. */
  public static boolean includes(Scenario life, Medicine medicine) {
    return life.courses(MedicineCourse.class).anyMatch(course -> course.medicine() == medicine);
  }

  /**
   * The same life with one more course of a medicine, from an age on, or from the end of a course
   * of it that holds then; empty when it is taken to the end of life already, or when the life has
   * no room for another entry.
   *
   * @param age of the first dose, years
   * @param years how long it is taken; a course of it that comes later cuts it short
   */
  public static Optional<Scenario> withMedicine(
      Scenario life, Medicine medicine, double age, double years) {
    List<AgeSpan> taken =
        of(life).stream()
            .filter(course -> course.medicine() == medicine)
            .map(MedicineCourse::span)
            .sorted(Comparator.comparingDouble(AgeSpan::from))
            .toList();
    double from = firstFree(taken, age);
    double next =
        taken.stream()
            .mapToDouble(AgeSpan::from)
            .filter(start -> start > from)
            .min()
            .orElse(Ages.ALLOWED.high());
    return AgeSpan.between(from, Math.min(from + years, next))
        .flatMap(span -> life.withAnother(new MedicineCourse(span, medicine)));
  }

  private static double firstFree(List<AgeSpan> takenInOrder, double age) {
    double free = age;
    for (AgeSpan span : takenInOrder) {
      free = span.contains(free) ? span.to() : free;
    }
    return free;
  }
}
