// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import java.util.function.Predicate;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;

/** Something that moves bone away from the course of a young, healthy life. */
public enum Driver {
  /** After menopause in women; slowly with age in men. */
  LOW_ESTROGEN(Role.CAUSE),
  AGEING(Role.CAUSE),
  STEROIDS(Role.CAUSE, of(Glucocorticoid.class, course -> course.prednisoneMgPerDay() > 0)),
  THYROID_EXCESS(Role.CAUSE, of(ThyroidHormone.class, course -> course.timesNormal() > 1)),
  THYROID_LACK(Role.OTHER, of(ThyroidHormone.class, course -> course.timesNormal() < 1)),
  LOW_SEX_HORMONES(
      Role.CAUSE, of(SexHormone.class, course -> course.percentOfNormal() < SexHormone.DEFAULT)),
  POOR_ABSORPTION(
      Role.CAUSE, of(Absorption.class, course -> course.percentOfNormal() < Absorption.DEFAULT)),
  LARGE_PARATHYROID_GLANDS(
      Role.CAUSE,
      of(ParathyroidGland.class, course -> course.timesNormal() > ParathyroidGland.DEFAULT)),
  AROMATASE_INHIBITOR(Role.CAUSE, takes(Medicine.AROMATASE_INHIBITOR)),
  LITTLE_CALCIUM(
      Role.RISK_FACTOR, of(Calcium.class, course -> course.mgPerDay() < Calcium.DEFAULT)),
  LOW_VITAMIN_D(
      Role.RISK_FACTOR,
      of(VitaminD.class, course -> course.serum25OHDNmolPerL() < VitaminD.DEFAULT)),
  LITTLE_EXERCISE(
      Role.RISK_FACTOR,
      of(Exercise.class, course -> course.level().compareTo(Exercise.DEFAULT) < 0)),
  LOW_WEIGHT(
      Role.RISK_FACTOR,
      of(BodyMassIndex.class, course -> course.kgPerM2() < BodyMassIndex.DEFAULT)),
  HIGH_WEIGHT(
      Role.OTHER, of(BodyMassIndex.class, course -> course.kgPerM2() > BodyMassIndex.DEFAULT)),
  SMOKING(Role.RISK_FACTOR, of(Smoking.class, course -> course.cigarettesPerDay() > 0)),
  ALCOHOL(Role.RISK_FACTOR, of(Alcohol.class, course -> course.unitsPerDay() > 0)),
  MORE_CALCIUM(Role.OTHER, of(Calcium.class, course -> course.mgPerDay() > Calcium.DEFAULT)),
  MORE_VITAMIN_D(
      Role.HELP, of(VitaminD.class, course -> course.serum25OHDNmolPerL() > VitaminD.DEFAULT)),
  MORE_EXERCISE(
      Role.HELP, of(Exercise.class, course -> course.level().compareTo(Exercise.DEFAULT) > 0)),
  ALENDRONATE(Role.HELP, takes(Medicine.ALENDRONATE)),
  ZOLEDRONATE(Role.HELP, takes(Medicine.ZOLEDRONATE)),
  DENOSUMAB(Role.HELP, takes(Medicine.DENOSUMAB)),
  TERIPARATIDE(Role.HELP, takes(Medicine.TERIPARATIDE)),
  ABALOPARATIDE(Role.HELP, takes(Medicine.ABALOPARATIDE)),
  ROMOSOZUMAB(Role.HELP, takes(Medicine.ROMOSOZUMAB)),
  RALOXIFENE(Role.HELP, takes(Medicine.RALOXIFENE)),
  HORMONE_THERAPY(Role.HELP, takes(Medicine.HORMONE_THERAPY));

  /** The part that a driver plays. */
  public enum Role {
    /** A mechanism that itself changes what the cells do. */
    CAUSE,
    /** What speeds loss up where there is one. */
    RISK_FACTOR,
    HELP,
    /** Neither harm nor help in itself. */
    OTHER
  }

  private final Role role;
  private final Predicate<Factor> factors;

  Driver(Role role) {
    this(role, factor -> false);
  }

  Driver(Role role, Predicate<Factor> factors) {
    this.role = role;
    this.factors = factors;
  }

  /** The part that it plays. */
  public Role role() {
    return role;
  }

  /** Whether it costs bone. */
  public boolean isHarm() {
    return role == Role.CAUSE || role == Role.RISK_FACTOR;
  }

  /** Whether it lies in the person, and in every life, rather than in what happens to them. */
  public boolean isInborn() {
    return this == AGEING || this == LOW_ESTROGEN;
  }

  /** Whether this factor of a life is this driver. */
  public boolean actsThrough(Factor factor) {
    return factors.test(factor);
  }

  /** Whether it acts at some time of a life. */
  public boolean actsIn(Scenario scenario) {
    return isInborn() || scenario.life().stream().anyMatch(factors);
  }

  /** Whether it acts at this age of a life, years. */
  public boolean actsAt(Scenario scenario, double age) {
    return isInborn() || scenario.life().stream().filter(factors).anyMatch(holdsAt(age));
  }

  private static Predicate<Factor> holdsAt(double age) {
    return factor -> factor instanceof Course course && course.span().contains(age);
  }

  private static <F extends Factor> Predicate<Factor> of(Class<F> kind, Predicate<F> matching) {
    return factor -> kind.isInstance(factor) && matching.test(kind.cast(factor));
  }

  private static Predicate<Factor> takes(Medicine medicine) {
    return of(MedicineCourse.class, course -> course.medicine() == medicine);
  }
}
