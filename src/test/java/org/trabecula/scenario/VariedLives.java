// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lives that differ in much at once: courses of every kind, each in some of them. */
public final class VariedLives {
  private static final int LIVES = 24;

  private VariedLives() {}

  /** All of them, the same ones each time. */
  public static Stream<Scenario> all() {
    return IntStream.range(0, LIVES).mapToObj(VariedLives::madeUp);
  }

  private static Scenario madeUp(int seed) {
    Random random = new Random(seed);
    Exercise.Level[] levels = Exercise.Level.values();
    List<Course> possible =
        List.of(
            new Glucocorticoid(span(random), 20 * random.nextDouble()),
            new Calcium(span(random), 300 + 2000 * random.nextDouble()),
            new VitaminD(span(random), 15 + 120 * random.nextDouble()),
            new Smoking(span(random), random.nextInt(30)),
            new Alcohol(span(random), random.nextInt(10)),
            new ThyroidHormone(
                span(random), (seed % 3 == 0 ? 0.7 : 1.1) + 0.25 * random.nextDouble()),
            new Exercise(span(random), levels[random.nextInt(levels.length)]),
            new SexHormone(span(random), 5 + 95 * random.nextDouble()),
            new BodyMassIndex(span(random), 15 + 25 * random.nextDouble()),
            new Absorption(span(random), 20 + 80 * random.nextDouble()),
            new ParathyroidGland(span(random), 1 + 3 * random.nextDouble()));
    Scenario scenario = Scenario.ordinary("seed " + seed, Sex.values()[seed % 2]);
    for (Medicine medicine : Medicine.values()) {
      MedicineCourse course = new MedicineCourse(span(random), medicine);
      boolean fits = medicine != Medicine.HORMONE_THERAPY || seed % 2 == 0;
      scenario = fits && random.nextInt(4) == 0 ? scenario.with(course) : scenario;
    }
    for (Course course : possible) {
      scenario = random.nextBoolean() ? scenario.with(course) : scenario;
    }
    return scenario;
  }

  private static AgeSpan span(Random random) {
    double from = 18 + random.nextInt(60);
    return random.nextBoolean()
        ? AgeSpan.from(from)
        : new AgeSpan(from, from + 1 + random.nextInt(20));
  }
}
