// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import org.trabecula.remodelling.ModelScope;
import org.trabecula.remodelling.NotModelledException;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ScenarioDocument;
import org.trabecula.scenario.ScenarioFile;
import org.trabecula.scenario.ScenarioFileException;

/** The scenario files that commands are given. */
final class InputFile {

  private InputFile() {}

  /** A scenario of which the model has every part. */
  static Scenario modelled(Path file) throws ScenarioFileException {
    ScenarioDocument document = ScenarioFile.read(file);
    try {
      ModelScope.requireModelled(document.scenario());
    } catch (NotModelledException e) {
      throw document.refused(e.entry(), e.problem());
    }
    return document.scenario();
  }
}
