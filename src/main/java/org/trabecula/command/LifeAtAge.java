// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Range;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ViewStart;
import org.trabecula.scenario.file.ScenarioFileException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that look at a life at an age are told: the file with the life, and the age. */
final class LifeAtAge {
  private static final Range AGE = new Range(Life.FIRST_AGE, Life.LAST_AGE);

  @Parameters(paramLabel = "FILE", descriptionKey = "command.scenario.help")
  private Path file;

  @Option(
      names = "--age",
      required = true,
      paramLabel = "YEARS",
      descriptionKey = "command.age.help")
  private double age;

  /** The age, years, within the simulated life. */
  double age() {
    AGE.require("--age", age);
    return age;
  }

  /** The life in the file. */
  Scenario scenario() throws ScenarioFileException {
    return InputFile.scenario(file);
  }

  /**
   * The life in the file with another of many possible honeycombs.
   *
   * @param seed none for that of the file
   */
  Scenario scenario(Long seed) throws ScenarioFileException {
    return seed == null ? scenario() : scenario().withView(new ViewStart(age, seed));
  }
}
