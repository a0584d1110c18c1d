// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.Treatment;

/** Something by which two lives can differ. */
public enum Topic {
  SEX(by(life -> life.person().sex())),
  PEAK_BONE(by(life -> life.person().peakBoneMassSd())),
  MENOPAUSE(Topic::menopauseDiffers),
  STEROIDS(Topic::steroidsDiffer),
  CALCIUM(by(Circumstance.CALCIUM)),
  VITAMIN_D(by(Circumstance.VITAMIN_D)),
  EXERCISE(by(Circumstance.EXERCISE)),
  SMOKING(by(Circumstance.SMOKING)),
  ALCOHOL(by(Circumstance.ALCOHOL)),
  THYROID_HORMONE(by(Circumstance.THYROID_HORMONE)),
  SEX_HORMONE(by(Circumstance.SEX_HORMONE)),
  BODY_MASS_INDEX(by(Circumstance.BODY_MASS_INDEX)),
  ABSORPTION(by(Circumstance.ABSORPTION)),
  PARATHYROID_GLAND(by(Circumstance.PARATHYROID_GLAND)),
  MEDICINES(by(life -> Set.copyOf(Treatment.of(life))));

  private final BiPredicate<Scenario, Scenario> differs;

  Topic(BiPredicate<Scenario, Scenario> differs) {
    this.differs = differs;
  }

  /** Whether two lives differ by this. */
  public boolean differs(Scenario one, Scenario other) {
    return differs.test(one, other);
  }

  private static BiPredicate<Scenario, Scenario> by(Function<Scenario, Object> value) {
    return (one, other) -> !value.apply(one).equals(value.apply(other));
  }

  private static BiPredicate<Scenario, Scenario> by(Circumstance<?, ?> circumstance) {
    return (one, other) ->
        starts(one, other)
            .anyMatch(age -> !circumstance.at(one, age).equals(circumstance.at(other, age)));
  }

  /** That a man has no menopause is one thing with his being a man. */
  private static boolean menopauseDiffers(Scenario one, Scenario other) {
    boolean women = one.person().sex() == Sex.FEMALE && other.person().sex() == Sex.FEMALE;
    return women && !one.menopause().equals(other.menopause());
  }

  private static boolean steroidsDiffer(Scenario one, Scenario other) {
    return starts(one, other)
        .anyMatch(age -> !steroidsAt(one, age).equals(steroidsAt(other, age)));
  }

  /** The tablets at an age, with the effects that are switched on; empty where there are none. */
  private static Optional<Tablets> steroidsAt(Scenario life, double age) {
    return life.courseAt(Glucocorticoid.class, age)
        .map(Glucocorticoid::prednisoneMgPerDay)
        .filter(dose -> dose > 0)
        .map(dose -> new Tablets(dose, effectsAt(life, age)));
  }

  private static GlucocorticoidEffects effectsAt(Scenario life, double age) {
    AgeSpan any = AgeSpan.from(Ages.ALLOWED.low());
    return life.courseAt(GlucocorticoidEffects.class, age)
        .map(effects -> effects.withSpan(any))
        .orElseGet(() -> GlucocorticoidEffects.all(any));
  }

  /** All ages at which anything of two lives begins or ends: between them nothing changes. */
  private static Stream<Double> starts(Scenario one, Scenario other) {
    Stream<Double> ages =
        Stream.concat(one.life().stream(), other.life().stream())
            .filter(Course.class::isInstance)
            .map(Course.class::cast)
            .flatMap(course -> Stream.of(course.span().from(), course.span().to()));
    return Stream.concat(Stream.of(Ages.ALLOWED.low()), ages);
  }

  private record Tablets(double prednisoneMgPerDay, GlucocorticoidEffects effects) {}
}
