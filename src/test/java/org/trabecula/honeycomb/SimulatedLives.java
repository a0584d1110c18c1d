// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Range;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.ViewStart;
import org.trabecula.scenario.VitaminD;

/** Lives of the real model, and the honeycombs that lived them. */
final class SimulatedLives {
  static final HoneycombParameters PARAMETERS = HoneycombParameters.read(new AssetReader());

  private static final LifeSimulator LIVES =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));
  private static final HoneycombSimulator HONEYCOMBS = new HoneycombSimulator(PARAMETERS);

  private SimulatedLives() {}

  static Life life(Scenario scenario) {
    return LIVES.simulate(scenario);
  }

  static HoneycombLife honeycomb(Scenario scenario) {
    return honeycomb(life(scenario));
  }

  static HoneycombLife honeycomb(Life life) {
    return HONEYCOMBS.simulate(life, () -> false).orElseThrow();
  }

  static Scenario woman(long seed, Factor... factors) {
    return ordinary(Sex.FEMALE, seed).withLife(List.of(factors));
  }

  static Scenario man(long seed) {
    return ordinary(Sex.MALE, seed);
  }

  private static Scenario ordinary(Sex sex, long seed) {
    return Scenario.ordinary("A life", sex).withView(new ViewStart(30, seed));
  }

  /** A life in which many things happen. */
  static Scenario random(long seed) {
    Random random = new Random(seed);
    Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
    List<Factor> life = new ArrayList<>();
    if (sex == Sex.FEMALE) {
      life.add(new Menopause(within(random, Menopause.AT), any(random, Menopause.Kind.values())));
    }
    life.add(new Calcium(span(random), within(random, Calcium.MG_PER_DAY)));
    life.add(new VitaminD(span(random), within(random, VitaminD.SERUM_25OHD_NMOL_PER_L)));
    life.add(new Exercise(span(random), any(random, Exercise.Level.values())));
    life.add(new Smoking(span(random), within(random, Smoking.CIGARETTES_PER_DAY)));
    life.add(new Alcohol(span(random), within(random, Alcohol.UNITS_PER_DAY)));
    life.add(new ThyroidHormone(span(random), within(random, ThyroidHormone.TIMES_NORMAL)));
    life.add(new Glucocorticoid(span(random), random.nextDouble() * 20));
    for (Medicine medicine : Medicine.values()) {
      if (random.nextInt(3) == 0) {
        double from = 40 + random.nextInt(40);
        life.add(new MedicineCourse(new AgeSpan(from, from + 1.5), medicine));
      }
    }
    Person person = new Person(sex, random.nextDouble() * 4 - 2);
    return new Scenario("Anything", person, life, new ViewStart(30, seed));
  }

  private static AgeSpan span(Random random) {
    double from = 18 + random.nextInt(60);
    return new AgeSpan(from, Math.min(100, from + 1 + random.nextInt(20)));
  }

  private static double within(Random random, Range range) {
    return range.low() + random.nextDouble() * (range.high() - range.low());
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
