// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Objects;
import java.util.stream.DoubleStream;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;

/** Reads off lives what a target asks for. */
public final class LifeReader {
  private static final double NEAR = 0.99;
  private static final double PERCENT = 100;

  /** Samples within a month of a mean or a largest value: the table's rows. */
  private static final double ROW = 1.0 / Life.POINTS_PER_YEAR;

  private final LivedLives lives;

  public LifeReader(LivedLives lives) {
    this.lives = Objects.requireNonNull(lives, "lives");
  }

  /** What the model says, in the unit of the target. */
  public double read(LifeRun run) {
    double end = at(run, run.life(), run.to());
    return switch (run.reading()) {
      case VALUE -> end;
      case MEAN -> mean(run);
      case PERCENT_CHANGE -> percentChange(run, run.life());
      case PERCENT_PER_YEAR -> percentChange(run, run.life()) / (run.to() - run.from());
      case CHANGE_PER_YEAR -> (end - at(run, run.life(), run.from())) / (run.to() - run.from());
      case PERCENT_CHANGE_MINUS_CONTROL ->
          percentChange(run, run.life()) - percentChange(run, control(run));
      case PERCENT_DIFFERENCE -> PERCENT * (end / at(run, control(run), run.to()) - 1);
      case SD_DIFFERENCE -> (end - at(run, control(run), run.to())) / run.sd();
      case PERCENT_OF_FROM -> PERCENT * end / at(run, run.life(), run.from());
      case PERCENT_OF_GAIN_LEFT -> gainLeft(run, end);
      case AGE_OF_LARGEST -> ageOf(run, 1);
      case AGE_NEAR_LARGEST -> ageOf(run, NEAR);
      case FRACTION_OF_INTAKE -> end / intake(run.life(), run.to());
    };
  }

  private double percentChange(LifeRun run, Scenario scenario) {
    return PERCENT * (at(run, scenario, run.to()) / at(run, scenario, run.from()) - 1);
  }

  /** The mean over time: each stretch between rows counts by its length. */
  private double mean(LifeRun run) {
    double[] ages = ages(run);
    double sum = 0;
    for (int row = 0; row + 1 < ages.length; row++) {
      double here = at(run, run.life(), ages[row]);
      double next = at(run, run.life(), ages[row + 1]);
      sum += (here + next) / 2 * (ages[row + 1] - ages[row]);
    }
    return sum / (run.to() - run.from());
  }

  private double gainLeft(LifeRun run, double end) {
    double start = at(run, run.life(), run.from());
    double largest =
        DoubleStream.of(ages(run)).map(age -> at(run, run.life(), age)).max().orElseThrow();
    return PERCENT * (end - start) / (largest - start);
  }

  /** The first age at which a share of the largest value is reached. */
  private double ageOf(LifeRun run, double share) {
    double[] ages = ages(run);
    double[] values = DoubleStream.of(ages).map(age -> at(run, run.life(), age)).toArray();
    double enough = share * DoubleStream.of(values).max().orElseThrow();
    int row = 0;
    while (values[row] < enough) {
      row++;
    }
    return ages[row];
  }

  /** Both ends and the rows between them. */
  private static double[] ages(LifeRun run) {
    int rows = (int) Math.ceil((run.to() - run.from()) / ROW - 1e-9);
    return DoubleStream.concat(
            DoubleStream.iterate(run.from(), age -> age + ROW).limit(rows),
            DoubleStream.of(run.to()))
        .toArray();
  }

  private double at(LifeRun run, Scenario scenario, double age) {
    return run.column().value().applyAsDouble(lives.of(scenario).at(age));
  }

  private static Scenario control(LifeRun run) {
    return run.control().orElseThrow();
  }

  private static double intake(Scenario scenario, double age) {
    return scenario.courseAt(Calcium.class, age).map(Calcium::mgPerDay).orElse(Calcium.DEFAULT);
  }
}
