// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;
import org.trabecula.scenario.edit.CourseValue.Amount;
import org.trabecula.scenario.edit.CourseValue.Choice;

/**
 * What has one value at each age of a life: how much calcium, how much exercise.
 *
 * <p>This is the one table of them. How files write them, by what two lives differ, which control
 * was moved and what moves bone are all taken from here.
 *
 * <p>To change one at an age is to change the course that holds then; where none does, a new course
 * fills the gap between its neighbours, or the whole of adult life.
 *
 * @param name what files and the keys of its words call it
 * @param value what each of its courses has
 * @param type its courses
 * @param make a course with a value
 * @param valueOf a course
 * @param usual what holds where a life says nothing
 * @param departures what it is called, and what part it plays, where it is not as usual
 */
public record Circumstance<C extends Course, V extends Comparable<? super V>>(
    String name,
    CourseValue<V> value,
    Class<C> type,
    BiFunction<AgeSpan, V, C> make,
    Function<C, V> valueOf,
    V usual,
    List<Departure> departures) {
  /** Calcium eaten and drunk. */
  public static final Circumstance<Calcium, Double> CALCIUM =
      new Circumstance<>(
          "calcium",
          new Amount("mgPerDay", "mg/day", Calcium.MG_PER_DAY),
          Calcium.class,
          Calcium::new,
          Calcium::mgPerDay,
          Calcium.DEFAULT,
          List.of(
              Departure.less("littleCalcium", Role.RISK_FACTOR).below(Calcium.LITTLE_BELOW),
              Departure.less("lessCalcium", Role.OTHER).from(Calcium.LITTLE_BELOW),
              Departure.more("moreCalcium", Role.HELP).upTo(Calcium.UPPER),
              Departure.more("tooMuchCalcium", Role.OTHER).above(Calcium.UPPER)));

  /** Steroid tablets. */
  public static final Circumstance<Glucocorticoid, Double> STEROIDS =
      new Circumstance<>(
          "glucocorticoid",
          new Amount("prednisoneMgPerDay", "mg/day", Glucocorticoid.PREDNISONE_MG_PER_DAY),
          Glucocorticoid.class,
          Glucocorticoid::new,
          Glucocorticoid::prednisoneMgPerDay,
          Glucocorticoid.DEFAULT,
          List.of(Departure.more("steroids", Role.CAUSE)));

  /** Vitamin D in the blood. */
  public static final Circumstance<VitaminD, Double> VITAMIN_D =
      new Circumstance<>(
          "vitaminD",
          new Amount("serum25OHDNmolPerL", "nmol/L", VitaminD.SERUM_25OHD_NMOL_PER_L),
          VitaminD.class,
          VitaminD::new,
          VitaminD::serum25OHDNmolPerL,
          VitaminD.DEFAULT,
          List.of(
              Departure.less("lowVitaminD", Role.RISK_FACTOR).below(VitaminD.LOW_BELOW),
              Departure.less("lessVitaminD", Role.OTHER).from(VitaminD.LOW_BELOW),
              Departure.more("moreVitaminD", Role.HELP).upTo(VitaminD.UPPER),
              Departure.more("tooMuchVitaminD", Role.OTHER).above(VitaminD.UPPER)));

  /** Sex hormones. */
  public static final Circumstance<SexHormone, Double> SEX_HORMONE =
      new Circumstance<>(
          "sexHormone",
          new Amount("percentOfNormal", "%", SexHormone.PERCENT_OF_NORMAL),
          SexHormone.class,
          SexHormone::new,
          SexHormone::percentOfNormal,
          SexHormone.DEFAULT,
          List.of(Departure.less("lowSexHormones", Role.CAUSE)));

  /** How much the bones are loaded. */
  public static final Circumstance<Exercise, Exercise.Level> EXERCISE =
      new Circumstance<>(
          "exercise",
          new Choice<>("level", Exercise.Level.class),
          Exercise.class,
          Exercise::new,
          Exercise::level,
          Exercise.DEFAULT,
          List.of(
              Departure.less("littleExercise", Role.RISK_FACTOR),
              Departure.more("moreExercise", Role.HELP)));

  /** Smoking. */
  public static final Circumstance<Smoking, Double> SMOKING =
      new Circumstance<>(
          "smoking",
          new Amount("cigarettesPerDay", "cigarettes/day", Smoking.CIGARETTES_PER_DAY),
          Smoking.class,
          Smoking::new,
          Smoking::cigarettesPerDay,
          Smoking.DEFAULT,
          List.of(Departure.more("smoking", Role.RISK_FACTOR)));

  /** Alcohol. */
  public static final Circumstance<Alcohol, Double> ALCOHOL =
      new Circumstance<>(
          "alcohol",
          new Amount("unitsPerDay", "units/day", Alcohol.UNITS_PER_DAY),
          Alcohol.class,
          Alcohol::new,
          Alcohol::unitsPerDay,
          Alcohol.DEFAULT,
          List.of(Departure.more("alcohol", Role.RISK_FACTOR)));

  /** Thyroid hormone in the blood. */
  public static final Circumstance<ThyroidHormone, Double> THYROID_HORMONE =
      new Circumstance<>(
          "thyroidHormone",
          new Amount("timesNormal", "1", ThyroidHormone.TIMES_NORMAL),
          ThyroidHormone.class,
          ThyroidHormone::new,
          ThyroidHormone::timesNormal,
          ThyroidHormone.DEFAULT,
          List.of(
              Departure.more("thyroidExcess", Role.CAUSE),
              Departure.less("thyroidLack", Role.OTHER)));

  /** Weight for height. */
  public static final Circumstance<BodyMassIndex, Double> BODY_MASS_INDEX =
      new Circumstance<>(
          "bodyMassIndex",
          new Amount("kgPerM2", "kg/m²", BodyMassIndex.KG_PER_M2),
          BodyMassIndex.class,
          BodyMassIndex::new,
          BodyMassIndex::kgPerM2,
          BodyMassIndex.DEFAULT,
          List.of(
              Departure.less("lowWeight", Role.RISK_FACTOR).below(BodyMassIndex.LOW_BELOW),
              Departure.less("lighterBody", Role.OTHER)
                  .from(BodyMassIndex.LOW_BELOW)
                  .below(BodyMassIndex.USUAL_FROM),
              Departure.more("highWeight", Role.OTHER)));

  /** Calcium that the gut takes up. */
  public static final Circumstance<Absorption, Double> ABSORPTION =
      new Circumstance<>(
          "absorption",
          new Amount("percentOfNormal", "%", Absorption.PERCENT_OF_NORMAL),
          Absorption.class,
          Absorption::new,
          Absorption::percentOfNormal,
          Absorption.DEFAULT,
          List.of(Departure.less("poorAbsorption", Role.CAUSE)));

  /** Size of the parathyroid glands. */
  public static final Circumstance<ParathyroidGland, Double> PARATHYROID_GLAND =
      new Circumstance<>(
          "parathyroidGland",
          new Amount("timesNormal", "1", ParathyroidGland.TIMES_NORMAL),
          ParathyroidGland.class,
          ParathyroidGland::new,
          ParathyroidGland::timesNormal,
          ParathyroidGland.DEFAULT,
          List.of(Departure.more("largeParathyroidGlands", Role.CAUSE)));

  /** All of them, in the order in which a person is told of them. */
  public static final List<Circumstance<?, ?>> ALL =
      List.of(
          CALCIUM,
          STEROIDS,
          VITAMIN_D,
          SEX_HORMONE,
          EXERCISE,
          SMOKING,
          ALCOHOL,
          THYROID_HORMONE,
          BODY_MASS_INDEX,
          ABSORPTION,
          PARATHYROID_GLAND);

  public Circumstance {
    departures = List.copyOf(departures);
  }

  /** The gravest part that it can play. */
  public Role role() {
    return departures.stream().map(Departure::role).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Whether a factor of a life is this circumstance, and departs from the usual like that. */
  public boolean departs(Factor factor, Departure departure) {
    if (!type.isInstance(factor)) {
      return false;
    }
    V there = valueOf.apply(type.cast(factor));
    return departure.direction() == Integer.signum(there.compareTo(usual))
        && departure.holds(there);
  }

  /** Whether it costs bone at an age of a life, years. */
  public boolean isHarmAt(Scenario life, double age) {
    return life.courseAt(type, age).stream()
        .flatMap(course -> departures.stream().filter(departure -> departs(course, departure)))
        .anyMatch(departure -> departure.role().isHarm());
  }

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
