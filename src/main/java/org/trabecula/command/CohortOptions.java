// SPDX-License-Identifier: MIT
package org.trabecula.command;

import org.trabecula.cohort.Cohort;
import org.trabecula.scenario.Range;
import picocli.CommandLine.Option;

/** How many made-up people a life is to be lived by, and which. */
final class CohortOptions {
  /** Fewer have no tenth of them; more do not fit into a small machine. */
  private static final Range PEOPLE = new Range(10, 5000);

  @Option(
      names = "--people",
      required = true,
      paramLabel = "NUMBER",
      descriptionKey = "command.life.people.help")
  private int people;

  @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "command.life.seed.help")
  private Long seed;

  /** Refuses a number of people that is none. */
  void require() {
    PEOPLE.require("--people", people);
  }

  Cohort.Survey survey(int everyMonths) {
    return new Cohort.Survey(people, seed == null ? Cohort.USUAL_SEED : seed, everyMonths);
  }
}
