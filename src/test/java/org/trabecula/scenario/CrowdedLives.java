// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;

/** Lives of up to as many entries as are allowed, from a seed; ages and amounts often at an end. */
public final class CrowdedLives {
  private static final int MOST_OF_A_KIND = 30;

  private final Random random;

  public CrowdedLives(long seed) {
    random = new Random(seed);
  }

  public Scenario next() {
    Sex sex = any(Sex.class);
    List<Factor> life = new ArrayList<>();
    if (sex == Sex.FEMALE && random.nextBoolean()) {
      life.add(new Menopause(within(Menopause.AT), any(Menopause.Kind.class)));
    }
    for (Function<AgeSpan, Course> kind : kinds()) {
      spans().forEach(span -> life.add(kind.apply(span)));
    }
    Collections.shuffle(life, random);
    int most = random.nextInt(3) == 0 ? random.nextInt(12) : Scenario.MOST_FACTORS;
    return new Scenario(
        "",
        new Person(sex, within(Person.PEAK_BONE_MASS_SD)),
        life.subList(0, Math.min(most, life.size())),
        new ViewStart(within(Ages.ALLOWED), random.nextInt(100)));
  }

  /** An age that a life may be looked at. */
  public double age() {
    return within(Ages.ALLOWED);
  }

  private List<Function<AgeSpan, Course>> kinds() {
    List<Function<AgeSpan, Course>> kinds = new ArrayList<>();
    kinds.add(span -> new Calcium(span, within(Calcium.MG_PER_DAY)));
    kinds.add(span -> new Glucocorticoid(span, within(Glucocorticoid.PREDNISONE_MG_PER_DAY)));
    kinds.add(span -> new GlucocorticoidEffects(span, flag(), flag(), flag(), flag()));
    kinds.add(span -> new VitaminD(span, within(VitaminD.SERUM_25OHD_NMOL_PER_L)));
    kinds.add(span -> new SexHormone(span, within(SexHormone.PERCENT_OF_NORMAL)));
    kinds.add(span -> new Exercise(span, any(Exercise.Level.class)));
    kinds.add(span -> new Smoking(span, within(Smoking.CIGARETTES_PER_DAY)));
    kinds.add(span -> new Alcohol(span, within(Alcohol.UNITS_PER_DAY)));
    kinds.add(span -> new ThyroidHormone(span, within(ThyroidHormone.TIMES_NORMAL)));
    kinds.add(span -> new BodyMassIndex(span, within(BodyMassIndex.KG_PER_M2)));
    kinds.add(span -> new Absorption(span, within(Absorption.PERCENT_OF_NORMAL)));
    kinds.add(span -> new ParathyroidGland(span, within(ParathyroidGland.TIMES_NORMAL)));
    for (Medicine medicine : Medicine.values()) {
      kinds.add(span -> new MedicineCourse(span, medicine));
    }
    return kinds;
  }

  /** Spans that do not overlap, some a moment long, some end to end; the last often for life. */
  private List<AgeSpan> spans() {
    TreeSet<Double> ages = new TreeSet<>();
    int most = random.nextInt(4) == 0 ? MOST_OF_A_KIND : 3;
    for (int count = random.nextInt(most); count > 0; count--) {
      double age = within(Ages.ALLOWED);
      ages.add(age);
      if (random.nextInt(8) == 0) {
        ages.add(Ages.ALLOWED.clamp(age + 1e-9 * random.nextDouble()));
      }
    }
    List<AgeSpan> spans = new ArrayList<>();
    Double from = ages.isEmpty() ? null : ages.first();
    while (from != null) {
      Double to = ages.higher(from);
      if (to == null && random.nextBoolean()) {
        spans.add(AgeSpan.from(from));
      } else if (to != null && random.nextInt(3) > 0) {
        spans.add(new AgeSpan(from, to));
      }
      from = to;
    }
    return spans;
  }

  private double within(Range range) {
    return switch (random.nextInt(4)) {
      case 0 -> range.low();
      case 1 -> range.high();
      case 2 ->
          range.clamp(Math.rint(range.low() + (range.high() - range.low()) * random.nextDouble()));
      default -> range.low() + (range.high() - range.low()) * random.nextDouble();
    };
  }

  private boolean flag() {
    return random.nextBoolean();
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] values = type.getEnumConstants();
    return values[random.nextInt(values.length)];
  }
}
