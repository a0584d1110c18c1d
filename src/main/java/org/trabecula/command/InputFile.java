// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioFile;
import org.trabecula.scenario.file.ScenarioFileException;

/** The scenario files that commands are given. */
final class InputFile {

  private InputFile() {}

  /** The scenario of a file. */
  static Scenario scenario(Path file) throws ScenarioFileException {
    return ScenarioFile.read(file).scenario();
  }
}
