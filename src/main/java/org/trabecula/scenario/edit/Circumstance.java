// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;

/**
 * What has one value at each age of a life: how much calcium, how much exercise.
 *
 * <p>To change it at an age is to change the course that holds then; where none does, a new course
 * fills the gap between its neighbours, or the whole of adult life.
 *
 * @param type its courses
 * @param make a course with a value
 * @param valueOf a course
 * @param usual what holds where a life says nothing
 */
public record Circumstance<C extends Course, V>(
    Class<C> type, BiFunction<AgeSpan, V, C> make, Function<C, V> valueOf, V usual) {
  /** Calcium, mg/day. */
  public static final Circumstance<Calcium, Double> CALCIUM =
      new Circumstance<>(Calcium.class, Calcium::new, Calcium::mgPerDay, Calcium.DEFAULT);

  /** Vitamin D, nmol/L. */
  public static final Circumstance<VitaminD, Double> VITAMIN_D =
      new Circumstance<>(
          VitaminD.class, VitaminD::new, VitaminD::serum25OHDNmolPerL, VitaminD.DEFAULT);

  /** Exercise. */
  public static final Circumstance<Exercise, Exercise.Level> EXERCISE =
      new Circumstance<>(Exercise.class, Exercise::new, Exercise::level, Exercise.DEFAULT);

  /** Smoking, cigarettes a day. */
  public static final Circumstance<Smoking, Double> SMOKING =
      new Circumstance<>(Smoking.class, Smoking::new, Smoking::cigarettesPerDay, Smoking.DEFAULT);

  /** Alcohol, units a day. */
  public static final Circumstance<Alcohol, Double> ALCOHOL =
      new Circumstance<>(Alcohol.class, Alcohol::new, Alcohol::unitsPerDay, Alcohol.DEFAULT);

  /** Thyroid hormone, multiple of normal. */
  public static final Circumstance<ThyroidHormone, Double> THYROID_HORMONE =
      new Circumstance<>(
          ThyroidHormone.class,
          ThyroidHormone::new,
          ThyroidHormone::timesNormal,
          ThyroidHormone.DEFAULT);

  /** Sex hormones, % of normal. */
  public static final Circumstance<SexHormone, Double> SEX_HORMONE =
      new Circumstance<>(
          SexHormone.class, SexHormone::new, SexHormone::percentOfNormal, SexHormone.DEFAULT);

  /** Body mass index, kg/m². */
  public static final Circumstance<BodyMassIndex, Double> BODY_MASS_INDEX =
      new Circumstance<>(
          BodyMassIndex.class, BodyMassIndex::new, BodyMassIndex::kgPerM2, BodyMassIndex.DEFAULT);

  /** Calcium that the gut takes up, % of normal. */
  public static final Circumstance<Absorption, Double> ABSORPTION =
      new Circumstance<>(
          Absorption.class, Absorption::new, Absorption::percentOfNormal, Absorption.DEFAULT);

  /** Size of the parathyroid glands, multiple of normal. */
  public static final Circumstance<ParathyroidGland, Double> PARATHYROID_GLAND =
      new Circumstance<>(
          ParathyroidGland.class,
          ParathyroidGland::new,
          ParathyroidGland::timesNormal,
          ParathyroidGland.DEFAULT);

  /** The value at an age. */
  public V at(Scenario life, double age) {
    return life.courseAt(type, age).map(valueOf).orElse(usual);
  }

  /**
   * The same life with another value at an age, and for as long as one value holds around it; the
   * life as it is where it has no room for that.
   */
  public Scenario with(Scenario life, double age, V value) {
    return life.courseAt(type, age)
        .map(course -> CourseEdit.replaced(life, course, make.apply(course.span(), value)))
        .or(() -> life.withAnother(make.apply(CourseEdit.gap(life, type, age), value)))
        .orElse(life);
  }

  /** The same life in which what holds at an age is as usual again. */
  public Scenario withUsual(Scenario life, double age) {
    return life.courseAt(type, age).map(course -> CourseEdit.removed(life, course)).orElse(life);
  }
}
