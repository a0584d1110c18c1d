// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.file.ScenarioFile;

/** Tests of commands that are given the file of an ordinary woman's life. */
abstract class OnAWoman {
  static final Scenario WOMAN = Scenario.ordinary("A woman", Sex.FEMALE);

  final Terminal terminal = new Terminal();

  @TempDir Path folder;

  Path woman;

  @BeforeEach
  void writeFile() throws Exception {
    woman = folder.resolve("woman.trabecula.json");
    ScenarioFile.write(WOMAN, woman);
  }
}
