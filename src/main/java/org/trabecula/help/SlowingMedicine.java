// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trabecula.density.DensityReading;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.treatment.TakenCourses;

/** A medicine that slows removal, alendronate, as something that is weighed where risk is high. */
final class SlowingMedicine {
  /** Alendronate itself, and what is taken for another reason and costs bone. */
  private static final Set<Medicine> NOT_AGAINST_LOSS =
      EnumSet.of(Medicine.ALENDRONATE, Medicine.AROMATASE_INHIBITOR);

  private static final double MONTHS_A_YEAR = 12;

  private final Advice advice;

  private final TakenCourses taken;

  SlowingMedicine(Advice advice, TakenCourses taken) {
    this.advice = advice;
    this.taken = taken;
  }

  Optional<Help> at(Scenario scenario, double age, DensityReading reading) {
    if (isTaken(scenario, age)) {
      Scenario switched = without(scenario, age);
      return Optional.of(new Help(Help.Kind.SLOWING_MEDICINE, true, Optional.of(switched)));
    }
    if (anotherMedicine(scenario, age) || !isWeighed(scenario, age, reading)) {
      return Optional.empty();
    }
    Optional<Scenario> tried = with(scenario, age);
    // After the longest trial nothing is left to switch on: what comes next is to be talked about.
    boolean over = tried.map(life -> !isTaken(life, age)).orElse(false);
    return Optional.of(
        over
            ? Help.told(Help.Kind.NEXT_MEDICINE)
            : new Help(Help.Kind.SLOWING_MEDICINE, false, tried));
  }

  /** A life tells of no broken bones and of no other risk: its T-score and its tablets remain. */
  private boolean isWeighed(Scenario scenario, double age, DensityReading reading) {
    boolean osteoporosis =
        reading.score().filter(s -> s.tScore() <= advice.medicineFromTScore().value()).isPresent();
    return osteoporosis || onSteroids(scenario, age);
  }

  private boolean onSteroids(Scenario scenario, double age) {
    double years = advice.steroidMonths().value() / MONTHS_A_YEAR;
    return age >= Ages.ADULT
        && scenario
            .courseAt(Glucocorticoid.class, age)
            .filter(course -> course.prednisoneMgPerDay() >= advice.steroidDose().value())
            .filter(course -> course.span().to() - course.span().from() >= years)
            .isPresent();
  }

  private boolean isTaken(Scenario scenario, double age) {
    return taken.in(scenario).takes(Medicine.ALENDRONATE, age);
  }

  /** The life with it; empty where the life has no room for it. */
  private Optional<Scenario> with(Scenario scenario, double age) {
    double start = Ages.wholeMonth(age);
    double end = start + advice.courses().of(Medicine.ALENDRONATE);
    AgeSpan span = end < Ages.ALLOWED.high() ? new AgeSpan(start, end) : AgeSpan.from(start);
    List<Factor> kept =
        scenario.life().stream().flatMap(factor -> outside(span, factor).stream()).toList();
    return scenario.withLife(kept).withAnother(new MedicineCourse(span, Medicine.ALENDRONATE));
  }

  /** What was taken before a span stays; what would overlap it goes. */
  private static Optional<Factor> outside(AgeSpan span, Factor factor) {
    if (!isAlendronate(factor) || !((MedicineCourse) factor).span().overlaps(span)) {
      return Optional.of(factor);
    }
    MedicineCourse course = (MedicineCourse) factor;
    double from = course.span().from();
    return from < span.from()
        ? Optional.of(course.withSpan(new AgeSpan(from, span.from())))
        : Optional.empty();
  }

  private static Scenario without(Scenario scenario, double age) {
    return scenario.without(
        factor -> isAlendronate(factor) && ((MedicineCourse) factor).span().contains(age));
  }

  private static boolean isAlendronate(Factor factor) {
    return factor instanceof MedicineCourse course && course.medicine() == Medicine.ALENDRONATE;
  }

  /** Whether another medicine is taken against loss of bone. */
  private boolean anotherMedicine(Scenario scenario, double age) {
    return taken
        .in(scenario)
        .courses(MedicineCourse.class)
        .filter(course -> !NOT_AGAINST_LOSS.contains(course.medicine()))
        .anyMatch(course -> course.span().contains(age));
  }
}
