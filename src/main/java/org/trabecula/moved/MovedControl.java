// SPDX-License-Identifier: MIT
package org.trabecula.moved;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trabecula.cause.Driver;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.scenario.edit.Role;

/** A control of the life, told by what differs between the life before and after it is moved. */
public final class MovedControl {
  /** A woman or a man. */
  public static final MovedControl SEX = ofPerson("sex", life -> true);

  /** The age that is looked at. */
  public static final MovedControl AGE = ofPerson("age", life -> true);

  /** A course of a medicine. */
  public static final MovedControl MEDICINE = of("medicine", Role.HELP, MedicineCourse.class);

  private static final List<MovedControl> OF_LIFE =
      Stream.concat(
              Stream.of(
                  of("menopause", Role.CAUSE, Menopause.class),
                  of("steroidEffects", Role.CAUSE, GlucocorticoidEffects.class),
                  MEDICINE,
                  ofPerson("peak", life -> life.person().peakBoneMassSd())),
              Circumstance.ALL.stream().map(MovedControl::of))
          .toList();

  private final String name;
  private final Role role;
  private final Function<Scenario, Object> setting;

  private MovedControl(String name, Role role, Function<Scenario, Object> setting) {
    this.name = name;
    this.role = role;
    this.setting = setting;
  }

  /** The control of a circumstance. */
  public static MovedControl of(Circumstance<?, ?> circumstance) {
    // What departs from the usual too little to have a name is neither harm nor help.
    return of(circumstance.name(), Role.OTHER, circumstance.type());
  }

  /** What the keys of its words call it. */
  public String name() {
    return name;
  }

  /**
   * The part that it plays: that of what holds at the age, or else of what was changed at all.
   *
   * @param before the life before it was moved
   * @param after the life after that
   * @param age that is looked at, years
   */
  public Role role(Scenario before, Scenario after, double age) {
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

  @Override
  public String toString() {
    return name;
  }

  /** What one life has and the other has not. */
  static Set<Factor> gone(Scenario from, Scenario other) {
    return from.life().stream()
        .filter(factor -> !other.life().contains(factor))
        .collect(Collectors.toSet());
  }

  private static Set<MovedControl> differing(Scenario before, Scenario after) {
    return OF_LIFE.stream()
        .filter(control -> !control.setting.apply(before).equals(control.setting.apply(after)))
        .collect(Collectors.toSet());
  }

  private static Set<Factor> at(double age, Set<Factor> factors) {
    return factors.stream()
        .filter(factor -> factor instanceof Course course && course.span().contains(age))
        .collect(Collectors.toSet());
  }

  /** A harm counts before a help: who changes from one medicine to another has to know of it. */
  private static Optional<Role> role(Set<Factor> factors) {
    return Driver.all().stream()
        .filter(driver -> factors.stream().anyMatch(driver::actsThrough))
        .map(Driver::role)
        .min(Comparator.naturalOrder());
  }

  private static MovedControl of(String name, Role role, Class<? extends Factor> factors) {
    return new MovedControl(
        name,
        role,
        life -> life.life().stream().filter(factors::isInstance).collect(Collectors.toSet()));
  }

  private static MovedControl ofPerson(String name, Function<Scenario, Object> setting) {
    return new MovedControl(name, Role.RISK_FACTOR, setting);
  }
}
