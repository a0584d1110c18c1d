// SPDX-License-Identifier: MIT
package org.trabecula.scenario.title;

import java.util.Optional;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;

/**
 * What a course is called in a title.
 *
 * @param key of its words, below {@code lives.made}
 * @param amount that its words may name, in the course's own unit
 * @param span when it holds
 */
record CourseName(String key, double amount, AgeSpan span) {

  /** The name of a course in the life of a woman or a man; none where all is as usual. */
  static Optional<CourseName> of(Course course, Sex sex) {
    if (course instanceof Glucocorticoid tablets) {
      return amount(course, "steroids", tablets.prednisoneMgPerDay(), Glucocorticoid.DEFAULT);
    }
    if (course instanceof MedicineCourse taken) {
      return word(course, "medicine." + JsonName.of(taken.medicine()));
    }
    if (course instanceof SexHormone hormone) {
      String which = sex == Sex.FEMALE ? "estrogen" : "testosterone";
      return amount(course, which, hormone.percentOfNormal(), SexHormone.DEFAULT);
    }
    return ofFoodAndHabits(course).or(() -> ofTheBody(course));
  }

  /** Which courses are told first: steroid tablets, then medicines, then all else. */
  static int weight(Course course) {
    if (course instanceof Glucocorticoid) {
      return 0;
    }
    return course instanceof MedicineCourse ? 1 : 2;
  }

  private static Optional<CourseName> ofFoodAndHabits(Course course) {
    if (course instanceof Calcium calcium) {
      return amount(course, "calcium", calcium.mgPerDay(), Calcium.DEFAULT);
    }
    if (course instanceof VitaminD vitamin) {
      return lessOrMore(course, "vitaminD", vitamin.serum25OHDNmolPerL(), VitaminD.DEFAULT);
    }
    if (course instanceof Exercise exercise && exercise.level() != Exercise.DEFAULT) {
      return word(course, "exercise." + JsonName.of(exercise.level()));
    }
    if (course instanceof Smoking smoking) {
      return amount(course, "smoking", smoking.cigarettesPerDay(), Smoking.DEFAULT);
    }
    if (course instanceof Alcohol alcohol) {
      return amount(course, "alcohol", alcohol.unitsPerDay(), Alcohol.DEFAULT);
    }
    return Optional.empty();
  }

  private static Optional<CourseName> ofTheBody(Course course) {
    if (course instanceof ThyroidHormone thyroid) {
      return lessOrMore(course, "thyroid", thyroid.timesNormal(), ThyroidHormone.DEFAULT);
    }
    if (course instanceof BodyMassIndex weight) {
      return amount(course, "bodyMass", weight.kgPerM2(), BodyMassIndex.DEFAULT);
    }
    if (course instanceof Absorption absorption) {
      return amount(course, "absorption", absorption.percentOfNormal(), Absorption.DEFAULT);
    }
    if (course instanceof ParathyroidGland gland) {
      return amount(course, "parathyroid", gland.timesNormal(), ParathyroidGland.DEFAULT);
    }
    if (course instanceof GlucocorticoidEffects effects && !areAllOn(effects)) {
      return word(course, "steroidEffects");
    }
    return Optional.empty();
  }

  private static boolean areAllOn(GlucocorticoidEffects effects) {
    return effects.building() && effects.removing() && effects.absorption() && effects.urine();
  }

  private static Optional<CourseName> word(Course course, String key) {
    return Optional.of(new CourseName(key, 0, course.span()));
  }

  private static Optional<CourseName> amount(
      Course course, String key, double amount, double usual) {
    return amount == usual
        ? Optional.empty()
        : Optional.of(new CourseName(key, amount, course.span()));
  }

  private static Optional<CourseName> lessOrMore(
      Course course, String key, double amount, double usual) {
    return amount(course, key + (amount < usual ? ".less" : ".more"), amount, usual);
  }
}
