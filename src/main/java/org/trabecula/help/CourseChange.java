// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Scenario;

/**
 * Changes one kind of course from an age on, and takes such a change back.
 *
 * @param <C> the kind, of which one at a time holds
 * @param kind the same
 */
record CourseChange<C extends Course>(Class<C> kind) {
  /** From an age on for life; an age that nobody chose counts as its whole month, years. */
  static AgeSpan fromNowOn(double age) {
    return AgeSpan.from(Ages.wholeMonth(age));
  }

  /** The life in which nothing of the kind is left from {@code age} on. */
  Scenario end(Scenario scenario, double age) {
    List<Factor> kept = new ArrayList<>();
    for (Factor factor : scenario.life()) {
      if (!kind.isInstance(factor)) {
        kept.add(factor);
      } else {
        before(kind.cast(factor), age).ifPresent(kept::add);
      }
    }
    return scenario.withLife(kept);
  }

  /**
   * The life in which {@code next}, and nothing else of the kind, holds from its start; empty where
   * the life has no room for it.
   */
  Optional<Scenario> replace(Scenario scenario, C next) {
    return end(scenario, next.span().from()).withAnother(next);
  }

  /** The life in which the course before the one at {@code age} goes on in its place. */
  Scenario takeBack(Scenario scenario, double age) {
    Optional<C> now = scenario.courseAt(kind, age);
    Scenario rest = now.map(course -> scenario.without(course::equals)).orElse(scenario);
    double start = now.map(course -> course.span().from()).orElse(age);
    return lastBefore(rest, start)
        .map(last -> prolong(rest, last, end(rest, now, age)))
        .orElse(rest);
  }

  private Optional<C> lastBefore(Scenario scenario, double age) {
    return scenario
        .courses(kind)
        .filter(course -> course.span().to() <= age)
        .max(Comparator.comparingDouble(course -> course.span().to()));
  }

  /** The end of the course at this age; without one, the start of the next, if there is any. */
  private double end(Scenario scenario, Optional<C> now, double age) {
    return now.map(course -> course.span().to())
        .orElseGet(
            () ->
                scenario
                    .courses(kind)
                    .mapToDouble(course -> course.span().from())
                    .filter(from -> from > age)
                    .min()
                    .orElse(AgeSpan.FOR_LIFE));
  }

  private static Scenario prolong(Scenario scenario, Course course, double to) {
    List<Factor> life = new ArrayList<>(scenario.life());
    life.replaceAll(
        factor ->
            factor.equals(course)
                ? course.withSpan(new AgeSpan(course.span().from(), to))
                : factor);
    return scenario.withLife(life);
  }

  private static Optional<Course> before(Course course, double age) {
    AgeSpan span = course.span();
    if (span.to() <= age) {
      return Optional.of(course);
    }
    return span.from() < age
        ? Optional.of(course.withSpan(new AgeSpan(span.from(), age)))
        : Optional.empty();
  }
}
