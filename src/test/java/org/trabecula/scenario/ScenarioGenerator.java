// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Makes lives up, from a seed: each kind of factor now and then, values anywhere in their range.
 */
public final class ScenarioGenerator {
  private static final String PIECES = "{}[],:\"-.0123456789eEtruefalsn\\ \nüß🦴";

  private final Random random;

  public ScenarioGenerator(long seed) {
    this.random = new Random(seed);
  }

  public Scenario scenario() {
    Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
    List<Factor> life = new ArrayList<>();
    if (sex == Sex.FEMALE && random.nextBoolean()) {
      life.add(new Menopause(within(Menopause.AT), any(Menopause.Kind.class)));
    }
    add(life, span -> new Calcium(span, within(Calcium.MG_PER_DAY)));
    add(life, span -> new Glucocorticoid(span, within(Glucocorticoid.PREDNISONE_MG_PER_DAY)));
    add(life, span -> new GlucocorticoidEffects(span, flag(), flag(), flag(), flag()));
    add(life, span -> new VitaminD(span, within(VitaminD.SERUM_25OHD_NMOL_PER_L)));
    add(life, span -> new SexHormone(span, within(SexHormone.PERCENT_OF_NORMAL)));
    add(life, span -> new Exercise(span, any(Exercise.Level.class)));
    add(life, span -> new Smoking(span, within(Smoking.CIGARETTES_PER_DAY)));
    add(life, span -> new Alcohol(span, within(Alcohol.UNITS_PER_DAY)));
    add(life, span -> new ThyroidHormone(span, within(ThyroidHormone.TIMES_NORMAL)));
    add(life, span -> new BodyMassIndex(span, within(BodyMassIndex.KG_PER_M2)));
    add(life, span -> new Absorption(span, within(Absorption.PERCENT_OF_NORMAL)));
    add(life, span -> new ParathyroidGland(span, within(ParathyroidGland.TIMES_NORMAL)));
    for (Medicine medicine : Medicine.values()) {
      add(life, span -> new MedicineCourse(span, medicine));
    }
    Person person = new Person(sex, within(Person.PEAK_BONE_MASS_SD));
    return new Scenario(title(), person, life, new ViewStart(within(Ages.ALLOWED), seed()));
  }

  /** The text with a few pieces taken out, put in or said twice. */
  public String spoiled(String text) {
    StringBuilder spoiled = new StringBuilder(text);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int place = random.nextInt(spoiled.length());
      int end = Math.min(spoiled.length(), place + 1 + random.nextInt(8));
      switch (random.nextInt(3)) {
        case 0 -> spoiled.delete(place, end);
        case 1 -> spoiled.insert(place, PIECES.charAt(random.nextInt(PIECES.length())));
        default -> spoiled.insert(place, spoiled.substring(place, end));
      }
    }
    return spoiled.toString();
  }

  private void add(List<Factor> life, Function<AgeSpan, Factor> made) {
    double from = 10 + random.nextInt(40) + random.nextDouble();
    if (random.nextInt(3) == 0) {
      double to = from + 1 + random.nextInt(30);
      life.add(made.apply(new AgeSpan(from, to)));
      if (random.nextBoolean()) {
        life.add(made.apply(AgeSpan.from(to)));
      }
    }
  }

  private String title() {
    return random
        .ints(random.nextInt(60), 0, 8)
        .collect(
            StringBuilder::new,
            (title, piece) ->
                title.append(List.of("a", " ", "\"", "\\", "é", "🦴", "<", "'").get(piece)),
            StringBuilder::append)
        .toString();
  }

  private double within(Range range) {
    return range.clamp(range.low() + random.nextDouble() * (range.high() - range.low()));
  }

  private long seed() {
    return random.nextInt();
  }

  private boolean flag() {
    return random.nextBoolean();
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
  }
}
