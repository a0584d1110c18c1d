// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import org.trabecula.scenario.ScenarioDocument;
import org.trabecula.scenario.ScenarioFile;
import org.trabecula.scenario.ScenarioFileException;

/** The scenario files that commands are given. */
final class InputFile {

  private InputFile() {}

  /** A scenario of which the model has every part. */
  static ScenarioDocument modelled(Path file) throws ScenarioFileException {
    return ScenarioFile.read(file);
  }
}
