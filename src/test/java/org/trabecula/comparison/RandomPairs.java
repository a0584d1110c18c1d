// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ViewStart;
import org.trabecula.scenario.VitaminD;

/** Pairs of lives that have little in common but their honeycomb. */
final class RandomPairs {
  private final Random random;

  RandomPairs(long seed) {
    random = new Random(seed);
  }

  LifePair next() {
    ViewStart view = new ViewStart(30, random.nextInt(5));
    return new LifePair(life().withView(view), life().withView(view));
  }

  private Scenario life() {
    Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
    List<Factor> life = new ArrayList<>();
    if (sex == Sex.FEMALE) {
      life.add(new Menopause(40 + random.nextInt(15), Menopause.Kind.NATURAL));
    }
    life.add(new Calcium(span(), 300 + random.nextInt(1200)));
    life.add(new VitaminD(span(), 15 + random.nextInt(80)));
    life.add(new Exercise(span(), any(Exercise.Level.values())));
    life.add(new Glucocorticoid(span(), random.nextInt(20)));
    life.add(new MedicineCourse(span(), any(Medicine.values())));
    return new Scenario(
        "Anything", new Person(sex, random.nextGaussian() / 2), life, ViewStart.DEFAULT);
  }

  private AgeSpan span() {
    double from = 20 + random.nextInt(50);
    return new AgeSpan(from, from + 1 + random.nextInt(20));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
