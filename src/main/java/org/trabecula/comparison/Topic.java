// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import java.util.List;
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
public final class Topic {
  /** Steroid tablets, with those of their effects that are switched on. */
  public static final Topic STEROIDS = new Topic("steroids", Topic::steroidsDiffer);

  /** When the menopause comes, and how. */
  public static final Topic MENOPAUSE = new Topic("menopause", Topic::menopauseDiffers);

  /** A woman or a man. */
  public static final Topic SEX = new Topic("sex", by(life -> life.person().sex()));

  /** Courses of medicines. */
  public static final Topic MEDICINES =
      new Topic("medicines", by(life -> Set.copyOf(Treatment.of(life))));

  private static final List<Topic> ALL =
      Stream.of(
              Stream.of(
                  SEX,
                  new Topic("peakBone", by(life -> life.person().peakBoneMassSd())),
                  MENOPAUSE,
                  STEROIDS),
              Circumstance.ALL.stream()
                  .filter(circumstance -> circumstance != Circumstance.STEROIDS)
                  .map(Topic::of),
              Stream.of(MEDICINES))
          .flatMap(topics -> topics)
          .toList();

  private final String name;
  private final BiPredicate<Scenario, Scenario> differs;

  private Topic(String name, BiPredicate<Scenario, Scenario> differs) {
    this.name = name;
    this.differs = differs;
  }

  /** All of them, in the order in which they are told. */
  public static List<Topic> all() {
    return ALL;
  }

  /** What its words, and the list of ready-made pairs, call it. */
  public String name() {
    return name;
  }

  /** Whether two lives differ by this. */
  public boolean differs(Scenario one, Scenario other) {
    return differs.test(one, other);
  }

  @Override
  public String toString() {
    return name;
  }

  private static Topic of(Circumstance<?, ?> circumstance) {
    return new Topic(circumstance.name(), by(circumstance));
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
    return starts(one, other).anyMatch(age -> !steroidsAt(one, age).equals(steroidsAt(other, age)));
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
