// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.Role;

/**
 * Something that moves bone away from the course of a young, healthy life: ageing, a circumstance
 * that is not as usual, a medicine.
 */
public final class Driver {
  /** After menopause in women; slowly with age in men. */
  public static final Driver LOW_ESTROGEN = new Driver("lowEstrogen", Role.CAUSE, factor -> false);

  /** Cells that age. */
  public static final Driver AGEING = new Driver("ageing", Role.CAUSE, factor -> false);

  private static final List<Driver> ALL =
      Stream.of(
              Stream.of(LOW_ESTROGEN, AGEING),
              Circumstance.ALL.stream().flatMap(Driver::of),
              Stream.of(Medicine.values()).map(Driver::of))
          .flatMap(drivers -> drivers)
          .sorted(Comparator.comparing(Driver::role))
          .toList();

  private final String name;
  private final Role role;
  private final Predicate<Factor> factors;

  private Driver(String name, Role role, Predicate<Factor> factors) {
    this.name = name;
    this.role = role;
    this.factors = factors;
  }

  /** All of them, by the part that they play, the gravest first. */
  public static List<Driver> all() {
    return ALL;
  }

  /**
   * The driver of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Driver named(String name) {
    return ALL.stream()
        .filter(driver -> driver.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no driver is called " + name));
  }

  /** What the keys of its words call it. */
  public String name() {
    return name;
  }

  /** The part that it plays. */
  public Role role() {
    return role;
  }

  /** Whether it costs bone. */
  public boolean isHarm() {
    return role.isHarm();
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

  @Override
  public String toString() {
    return name;
  }

  private static Predicate<Factor> holdsAt(double age) {
    return factor -> factor instanceof Course course && course.span().contains(age);
  }

  private static Stream<Driver> of(Circumstance<?, ?> circumstance) {
    return circumstance.departures().stream()
        .map(
            departure ->
                new Driver(
                    departure.name(),
                    departure.role(),
                    factor -> circumstance.departs(factor, departure)));
  }

  private static Driver of(Medicine medicine) {
    return new Driver(
        JsonName.of(medicine),
        medicine == Medicine.AROMATASE_INHIBITOR ? Role.CAUSE : Role.HELP,
        factor -> factor instanceof MedicineCourse course && course.medicine() == medicine);
  }
}
