// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Range;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.ViewStart;
import org.trabecula.scenario.VitaminD;

/** Lives of every kind that the model has, often at the ends of what is allowed. */
public final class RandomLives {
  private final Random random;

  public RandomLives(long seed) {
    random = new Random(seed);
  }

  public Scenario next() {
    Sex sex = pick(Sex.values());
    List<Factor> life = new ArrayList<>();
    if (sex == Sex.FEMALE) {
      life.add(new Menopause(value(Menopause.AT), pick(Menopause.Kind.values())));
    }
    life.add(new Calcium(span(), value(Calcium.MG_PER_DAY)));
    life.add(new VitaminD(span(), value(VitaminD.SERUM_25OHD_NMOL_PER_L)));
    life.add(new Glucocorticoid(span(), value(Glucocorticoid.PREDNISONE_MG_PER_DAY)));
    life.add(effects());
    life.add(new Exercise(span(), pick(Exercise.Level.values())));
    life.add(new Smoking(span(), value(Smoking.CIGARETTES_PER_DAY)));
    life.add(new Alcohol(span(), value(Alcohol.UNITS_PER_DAY)));
    life.add(new ThyroidHormone(span(), value(ThyroidHormone.TIMES_NORMAL)));
    life.add(new SexHormone(span(), value(SexHormone.PERCENT_OF_NORMAL)));
    life.add(new BodyMassIndex(span(), value(BodyMassIndex.KG_PER_M2)));
    life.add(new Absorption(span(), value(Absorption.PERCENT_OF_NORMAL)));
    life.add(new ParathyroidGland(span(), value(ParathyroidGland.TIMES_NORMAL)));
    for (Medicine medicine : Medicine.values()) {
      if (random.nextBoolean()) {
        life.add(new MedicineCourse(span(), medicine));
      }
    }
    Person person = new Person(sex, value(Person.PEAK_BONE_MASS_SD));
    return new Scenario("random", person, life, ViewStart.DEFAULT);
  }

  private GlucocorticoidEffects effects() {
    return new GlucocorticoidEffects(
        span(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  private AgeSpan span() {
    double from = 10 + 80 * random.nextDouble();
    return random.nextInt(3) == 0
        ? AgeSpan.from(from)
        : new AgeSpan(from, Math.min(100, from + 0.01 + 40 * random.nextDouble()));
  }

  private double value(Range range) {
    return switch (random.nextInt(4)) {
      case 0 -> range.low();
      case 1 -> range.high();
      default -> range.low() + (range.high() - range.low()) * random.nextDouble();
    };
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
