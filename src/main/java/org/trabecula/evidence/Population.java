// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.trabecula.density.SkeletalSite;
import org.trabecula.density.TScores;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ViewStart;

/**
 * A made-up population: people who differ in inherited peak bone mass and age at menopause alone.
 *
 * <p>The people of one sex are the same in all age groups, each at the same share of the group's
 * span, so that one life serves every group.
 */
public final class Population {
  /** People of one sex. */
  public static final int SIZE = 1000;

  private static final long SEED = 20260101;
  private static final double USUAL_MENOPAUSE = 51;
  private static final double MENOPAUSE_SD = 4;
  private static final double EARLIEST_MENOPAUSE = 40;
  private static final double LATEST_MENOPAUSE = 58;

  private final LifeSimulator simulator;
  private final TScores tScores;
  private final int size;

  public Population(LifeSimulator simulator, TScores tScores) {
    this(simulator, tScores, SIZE);
  }

  Population(LifeSimulator simulator, TScores tScores, int size) {
    this.simulator = Objects.requireNonNull(simulator, "simulator");
    this.tScores = Objects.requireNonNull(tScores, "tScores");
    this.size = size;
  }

  /** The lower T-scores of several age groups, for which each person lives once. */
  List<double[]> lowerTScores(Sex sex, List<double[]> groups) {
    List<Member> members = members(sex);
    double[][] scores = new double[groups.size()][members.size()];
    IntStream.range(0, members.size())
        .parallel()
        .forEach(
            index -> {
              Member member = members.get(index);
              Life life = simulator.simulate(member.scenario());
              for (int group = 0; group < groups.size(); group++) {
                double[] span = groups.get(group);
                double age = span[0] + member.place() * (span[1] - span[0]);
                scores[group][index] = lower(life, age);
              }
            });
    return List.of(scores);
  }

  private double lower(Life life, double age) {
    double spine = life.value(SkeletalSite.LUMBAR_SPINE::scannedBmd, age);
    double neck = life.value(SkeletalSite.FEMORAL_NECK::scannedBmd, age);
    return Math.min(
        tScores.of(SkeletalSite.LUMBAR_SPINE, spine), tScores.of(SkeletalSite.FEMORAL_NECK, neck));
  }

  /** The people of one sex: always the same. */
  List<Member> members(Sex sex) {
    Random random = new Random(SEED + sex.ordinal());
    List<Member> members = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      double peak = Person.PEAK_BONE_MASS_SD.clamp(random.nextGaussian());
      double menopause = menopauseAge(random);
      // Evenly spread over the age group, and in no order with what the person inherited.
      double place = (number + 0.5) / size;
      members.add(new Member(scenario(new Person(sex, peak), menopause), place));
    }
    return members;
  }

  private static double menopauseAge(Random random) {
    while (true) {
      double age = USUAL_MENOPAUSE + MENOPAUSE_SD * random.nextGaussian();
      if (age >= EARLIEST_MENOPAUSE && age <= LATEST_MENOPAUSE) {
        return age;
      }
    }
  }

  private static Scenario scenario(Person person, double menopause) {
    Scenario life = new Scenario("", person, List.of(), ViewStart.DEFAULT);
    return person.sex() == Sex.FEMALE
        ? life.with(new Menopause(menopause, Menopause.Kind.NATURAL))
        : life;
  }

  /**
   * One of them.
   *
   * @param scenario the life
   * @param place where in an age group the person stands, 0 youngest to 1 oldest
   */
  record Member(Scenario scenario, double place) {}
}
