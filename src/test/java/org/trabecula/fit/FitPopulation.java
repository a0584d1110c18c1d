// SPDX-License-Identifier: MIT
package org.trabecula.fit;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.density.SkeletalSite;
import org.trabecula.density.TScores;
import org.trabecula.evidence.LivedLives;
import org.trabecula.evidence.PopulationRun;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ViewStart;

/**
 * A population of a few lives that stand for many: density is straight in inherited peak bone mass,
 * so that two values of it give all, and seven ages at menopause stand for their distribution.
 */
final class FitPopulation {
  /** Middles of seven equal parts of a normal distribution with mean 51 and SD 4 years. */
  private static final double[] MENOPAUSES = {45.3, 47.8, 49.5, 51, 52.5, 54.2, 56.3};

  private static final int AGES = 9;
  private static final int PEAKS = 41;
  private static final double FURTHEST_PEAK = 2.5;
  private static final double OSTEOPOROSIS = -2.5;

  private final TScores tScores;

  FitPopulation(TScores tScores) {
    this.tScores = tScores;
  }

  double value(PopulationRun run, LivedLives lives) {
    double weight = 0;
    double low = 0;
    double sum = 0;
    for (Life[] pair : pairs(run.sex(), lives)) {
      for (int part = 0; part < AGES; part++) {
        double age = run.from() + (part + 0.5) / AGES * (run.to() - run.from());
        for (int peak = 0; peak < PEAKS; peak++) {
          double z = FURTHEST_PEAK * (2.0 * peak / (PEAKS - 1) - 1);
          double share = Math.exp(-z * z / 2);
          double score =
              Math.min(
                  score(SkeletalSite.LUMBAR_SPINE, pair, age, z),
                  score(SkeletalSite.FEMORAL_NECK, pair, age, z));
          weight += share;
          sum += share * score;
          low += score <= OSTEOPOROSIS ? share : 0;
        }
      }
    }
    return run.reading() == PopulationRun.Reading.MEAN_OF_LOWER_T_SCORE
        ? sum / weight
        : 100 * low / weight;
  }

  private double score(SkeletalSite site, Life[] pair, double age, double z) {
    double average = pair[0].value(site::scannedBmd, age);
    double above = pair[1].value(site::scannedBmd, age);
    return tScores.of(site, average + z * (above - average));
  }

  private static List<Life[]> pairs(Sex sex, LivedLives lives) {
    List<Life[]> pairs = new ArrayList<>();
    if (sex == Sex.MALE) {
      pairs.add(pair(sex, List.of(), lives));
      return pairs;
    }
    for (double age : MENOPAUSES) {
      pairs.add(pair(sex, List.of(new Menopause(age, Menopause.Kind.NATURAL)), lives));
    }
    return pairs;
  }

  /** The lives that it needs. */
  static List<Scenario> scenarios(Sex sex) {
    List<Scenario> scenarios = new ArrayList<>();
    for (int peak = 0; peak < 2; peak++) {
      if (sex == Sex.MALE) {
        scenarios.add(scenario(sex, peak, List.of()));
      } else {
        for (double age : MENOPAUSES) {
          Menopause menopause = new Menopause(age, Menopause.Kind.NATURAL);
          scenarios.add(scenario(sex, peak, List.of(menopause)));
        }
      }
    }
    return scenarios;
  }

  private static Scenario scenario(Sex sex, int peak, List<Menopause> menopause) {
    return new Scenario("", new Person(sex, peak), List.copyOf(menopause), ViewStart.DEFAULT);
  }

  private static Life[] pair(Sex sex, List<Menopause> menopause, LivedLives lives) {
    Life[] pair = new Life[2];
    for (int peak = 0; peak < 2; peak++) {
      pair[peak] = lives.of(scenario(sex, peak, menopause)).life();
    }
    return pair;
  }
}
