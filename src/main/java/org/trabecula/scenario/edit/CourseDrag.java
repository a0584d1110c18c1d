// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import java.util.List;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;

/**
 * A course of a medicine taken hold of: where it comes to lie when it is moved.
 *
 * <p>It stops at the courses of the same medicine before and after it, and at the ends of life.
 *
 * @param life that holds the course
 * @param course as it lay when it was taken hold of
 * @param part by which it is held
 */
public record CourseDrag(Scenario life, MedicineCourse course, Part part) {
  /** Courses move in steps of so many years: the time between two doses of denosumab. */
  public static final double STEP = 0.5;

  /** By what a course can be held. */
  public enum Part {
    START,
    WHOLE,
    END
  }

  /** The life with the course moved by so many years, to the nearest step. */
  public Scenario by(double years) {
    return CourseEdit.replaced(life, course, course.withSpan(spanAfter(years)));
  }

  /** When the course is taken after it was moved by so many years, to the nearest step. */
  public AgeSpan spanAfter(double years) {
    double step = Math.rint(years / STEP) * STEP;
    if (step == 0) {
      return course.span();
    }
    return switch (part) {
      case START -> span(startAfter(step), end());
      case END -> span(start(), endAfter(step));
      case WHOLE -> course.span().isForLife() ? span(startAfter(step), end()) : shifted(step);
    };
  }

  private double startAfter(double step) {
    double latest = Math.max(start(), end() - STEP);
    return Math.max(earliest(), Math.min(latest, start() + step));
  }

  private double endAfter(double step) {
    double soonest = Math.min(end(), start() + STEP);
    return Math.max(soonest, Math.min(latest(), end() + step));
  }

  private AgeSpan shifted(double step) {
    double moved = Math.max(earliest() - start(), Math.min(latest() - end(), step));
    return AgeSpan.between(start() + moved, end() + moved).orElse(course.span());
  }

  /** What was taken for life and still reaches its end is taken for life. */
  private AgeSpan span(double from, double to) {
    boolean forLife = course.span().isForLife() && to >= Ages.ALLOWED.high();
    return new AgeSpan(from, forLife ? AgeSpan.FOR_LIFE : to);
  }

  private double start() {
    return course.span().from();
  }

  private double end() {
    return Math.min(course.span().to(), Ages.ALLOWED.high());
  }

  private double earliest() {
    return others().stream()
        .mapToDouble(AgeSpan::to)
        .filter(to -> to <= start())
        .max()
        .orElse(Ages.ALLOWED.low());
  }

  private double latest() {
    return others().stream()
        .mapToDouble(AgeSpan::from)
        .filter(from -> from >= end())
        .min()
        .orElse(Ages.ALLOWED.high());
  }

  private List<AgeSpan> others() {
    return Treatment.of(life).stream()
        .filter(other -> other.medicine() == course.medicine() && !other.equals(course))
        .map(MedicineCourse::span)
        .toList();
  }
}
