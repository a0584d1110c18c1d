// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

/**
 * The sentences about what is wrong in one file.
 *
 * @param file its name
 */
record Complaints(String file) {

  ScenarioFileException about(String problem) {
    return new ScenarioFileException(file + ": " + problem);
  }

  ScenarioFileException at(int line, String path, String problem) {
    String place = path.isEmpty() ? "" : path + ": ";
    return new ScenarioFileException(file + ", line " + line + ": " + place + problem);
  }
}
