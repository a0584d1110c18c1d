// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trabecula.density.DensityReading;
import org.trabecula.help.Help.Kind;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Exercise.Level;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.TakenCourses;

/** Finds what can be tried on a life at an age, and what to talk about. */
public final class WhatHelps {
  private static final CourseChange<Exercise> EXERCISE = new CourseChange<>(Exercise.class);
  private static final CourseChange<Smoking> SMOKING = new CourseChange<>(Smoking.class);
  private static final CourseChange<Alcohol> ALCOHOL = new CourseChange<>(Alcohol.class);

  /** Causes that are conditions of their own, which a clinician looks for and treats. */
  private static final List<Circumstance<?, ?>> TREATABLE =
      List.of(Circumstance.SEX_HORMONE, Circumstance.ABSORPTION, Circumstance.PARATHYROID_GLAND);

  private final NourishedBone nourishment;
  private final SlowingMedicine medicine;
  private final TakenCourses taken;
  private final Pharmacopoeia medicines;

  /**
   * @param advice the amounts that help
   * @param taken for how long medicines are taken
   * @param medicines which of them another must follow
   */
  public WhatHelps(Advice advice, TakenCourses taken, Pharmacopoeia medicines) {
    this.taken = taken;
    this.medicines = medicines;
    nourishment = new NourishedBone(advice);
    medicine = new SlowingMedicine(advice, taken);
  }

  /** What helps at an age of a life, whose density then is {@code reading}. */
  public List<Help> at(Scenario scenario, double age, DensityReading reading) {
    List<Help> found = new ArrayList<>();
    found.add(strengthTraining(scenario, age));
    found.add(nourishment.at(scenario, age));
    stopping(Kind.NO_SMOKING, SMOKING, course -> course.cigarettesPerDay() > 0, scenario, age)
        .ifPresent(found::add);
    stopping(Kind.LITTLE_ALCOHOL, ALCOHOL, course -> course.unitsPerDay() > 0, scenario, age)
        .ifPresent(found::add);
    medicine.at(scenario, age, reading).ifPresent(found::add);
    found.addAll(talks(scenario, age, reading));
    return found;
  }

  /** Supervised strength training from an age on. */
  public static Help strengthTraining(Scenario scenario, double age) {
    boolean on =
        scenario
            .courseAt(Exercise.class, age)
            .filter(course -> course.level().compareTo(Level.STRENGTH) >= 0)
            .isPresent();
    Optional<Scenario> switched =
        on
            ? Optional.of(EXERCISE.takeBack(scenario, age))
            : EXERCISE.replace(scenario, new Exercise(CourseChange.fromNowOn(age), Level.STRENGTH));
    return new Help(Kind.STRENGTH_TRAINING, on, switched);
  }

  private static <C extends Course> Optional<Help> stopping(
      Kind kind, CourseChange<C> habit, Predicate<C> harms, Scenario scenario, double age) {
    boolean on = scenario.courseAt(habit.kind(), age).filter(harms).isEmpty();
    boolean before =
        scenario.courses(habit.kind()).filter(harms).anyMatch(c -> c.span().from() <= age);
    if (!before) {
      return Optional.empty();
    }
    Scenario switched =
        on ? habit.takeBack(scenario, age) : habit.end(scenario, Ages.wholeMonth(age));
    return Optional.of(new Help(kind, on, Optional.of(switched)));
  }

  private List<Help> talks(Scenario scenario, double age, DensityReading reading) {
    List<Help> found = new ArrayList<>();
    if (scenario
        .courseAt(Glucocorticoid.class, age)
        .filter(course -> course.prednisoneMgPerDay() > 0)
        .isPresent()) {
      found.add(Help.told(Kind.STEROID_REVIEW));
    }
    if (medicines.endedAlone(Medicine.DENOSUMAB, taken.in(scenario), age)) {
      found.add(Help.told(Kind.DENOSUMAB_STOPPED));
    } else if (scenario.takes(Medicine.DENOSUMAB, age)) {
      found.add(Help.told(Kind.DENOSUMAB_PLAN));
    }
    if (scenario.takes(Medicine.AROMATASE_INHIBITOR, age)) {
      found.add(Help.told(Kind.AROMATASE_INHIBITOR));
    }
    if (Circumstance.THYROID_HORMONE.isHarmAt(scenario, age)) {
      found.add(Help.told(Kind.THYROID_REVIEW));
    }
    if (TREATABLE.stream().anyMatch(cause -> cause.isHarmAt(scenario, age))) {
      found.add(Help.told(Kind.CAUSE_REVIEW));
    }
    if (Circumstance.BODY_MASS_INDEX.isHarmAt(scenario, age)) {
      found.add(Help.told(Kind.ENOUGH_FOOD));
    }
    if (reading.score().isPresent()) {
      found.add(Help.told(Kind.FEWER_FALLS));
    }
    return found;
  }
}
