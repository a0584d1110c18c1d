// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.util.stream.DoubleStream;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Range;
import picocli.CommandLine.Option;

/** The options that make several pictures of one: up to which age, and how far apart. */
final class SheetOptions {
  private static final Range EVERY = new Range(0.01, 90);

  /**
   * A binary fraction's worth of years: the last age counts though the steps do not quite add up.
   */
  private static final double ROUNDING = 1e-9;

  @Option(names = "--to", paramLabel = "YEARS", descriptionKey = "command.picture.to.help")
  private Double to;

  @Option(
      names = "--every",
      paramLabel = "YEARS",
      defaultValue = "5",
      descriptionKey = "command.picture.every.help")
  private double every;

  /** Whether several pictures are asked for. */
  boolean isAskedFor() {
    return to != null;
  }

  /** All ages from one on, years. */
  double[] ages(double from) {
    new Range(from, Life.LAST_AGE).require("--to", to);
    EVERY.require("--every", every);
    int steps = (int) Math.floor((to - from) / every + ROUNDING);
    return DoubleStream.iterate(0, step -> step + 1)
        .limit(steps + 1L)
        .map(step -> from + step * every)
        .toArray();
  }
}
