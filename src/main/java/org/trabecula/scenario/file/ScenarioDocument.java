// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.Map;
import org.trabecula.scenario.Scenario;

/**
 * A scenario as it was read, which remembers where each of its values stands.
 *
 * @param name the file's name
 * @param scenario what the file says
 * @param lines the line of each field, {@code life[2].from} for example, counted from 1
 */
public record ScenarioDocument(String name, Scenario scenario, Map<String, Integer> lines) {

  public ScenarioDocument {
    lines = Map.copyOf(lines);
  }

  /**
   * The sentence for something in this scenario that the program refuses.
   *
   * @param field where it stands, {@code life[2].from} for example
   * @param problem what is wrong there
   */
  public ScenarioFileException refused(String field, String problem) {
    return new Complaints(name).at(lines.getOrDefault(field, 1), field, problem);
  }
}
