// SPDX-License-Identifier: MIT
package org.trabecula.moved;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trabecula.cause.Driver;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;
import org.trabecula.scenario.edit.PersonEdit;

/** A control of the life, told by what differs between the life before and after it is moved. */
public enum MovedControl {
  MENOPAUSE(Driver.Role.CAUSE, Menopause.class),
  STEROIDS(Driver.Role.CAUSE, Glucocorticoid.class),
  STEROID_EFFECTS(Driver.Role.CAUSE, GlucocorticoidEffects.class),
  THYROID(Driver.Role.CAUSE, ThyroidHormone.class),
  SEX_HORMONE(Driver.Role.CAUSE, SexHormone.class),
  ABSORPTION(Driver.Role.CAUSE, Absorption.class),
  PARATHYROID_GLAND(Driver.Role.CAUSE, ParathyroidGland.class),
  CALCIUM(Driver.Role.RISK_FACTOR, Calcium.class),
  VITAMIN_D(Driver.Role.RISK_FACTOR, VitaminD.class),
  EXERCISE(Driver.Role.RISK_FACTOR, Exercise.class),
  SMOKING(Driver.Role.RISK_FACTOR, Smoking.class),
  ALCOHOL(Driver.Role.RISK_FACTOR, Alcohol.class),
  BODY_MASS(Driver.Role.RISK_FACTOR, BodyMassIndex.class),
  MEDICINE(Driver.Role.HELP, MedicineCourse.class),
  PEAK(Driver.Role.RISK_FACTOR, null),
  SEX(Driver.Role.RISK_FACTOR, null),
  AGE(Driver.Role.RISK_FACTOR, null);

  private final Driver.Role role;
  private final Class<? extends Factor> factor;

  MovedControl(Driver.Role role, Class<? extends Factor> factor) {
    this.role = role;
    this.factor = factor;
  }

  /**
   * The part that it plays: that of what holds at the age, or else of what was changed at all.
   *
   * @param before the life before it was moved
   * @param after the life after that
   * @param age that is looked at, years
   */
  public Driver.Role role(Scenario before, Scenario after, double age) {
    Set<Factor> come = gone(after, before);
    Set<Factor> gone = gone(before, after);
    return Stream.of(at(age, come), at(age, gone), come, gone)
        .flatMap(factors -> role(factors).stream())
        .findFirst()
        .orElse(role);
  }

  /** The one control in which two lives differ; empty where none or several do. */
  public static Optional<MovedControl> between(Scenario before, Scenario after) {
    if (before.person().sex() != after.person().sex()) {
      Scenario other = PersonEdit.withSex(before, after.person().sex());
      boolean alone = differing(other, after).isEmpty() || differing(after, before).isEmpty();
      return alone ? Optional.of(SEX) : Optional.empty();
    }
    Set<MovedControl> moved = differing(before, after);
    return moved.size() == 1 ? Optional.of(moved.iterator().next()) : Optional.empty();
  }

  /** What one life has and the other has not. */
  static Set<Factor> gone(Scenario from, Scenario other) {
    return from.life().stream()
        .filter(factor -> !other.life().contains(factor))
        .collect(Collectors.toSet());
  }

  private static Set<MovedControl> differing(Scenario before, Scenario after) {
    return Stream.of(values())
        .filter(control -> !control.setting(before).equals(control.setting(after)))
        .collect(Collectors.toSet());
  }

  private static Set<Factor> at(double age, Set<Factor> factors) {
    return factors.stream()
        .filter(factor -> factor instanceof Course course && course.span().contains(age))
        .collect(Collectors.toSet());
  }

  /** A harm counts before a help: who changes from one medicine to another has to know of it. */
  private static Optional<Driver.Role> role(Set<Factor> factors) {
    return Stream.of(Driver.values())
        .filter(driver -> factors.stream().anyMatch(driver::actsThrough))
        .map(Driver::role)
        .min(Comparator.naturalOrder());
  }

  private Object setting(Scenario life) {
    if (this == PEAK) {
      return life.person().peakBoneMassSd();
    }
    return life.life().stream()
        .filter(each -> factor != null && factor.isInstance(each))
        .collect(Collectors.toSet());
  }
}
