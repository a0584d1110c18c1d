// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Map;

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

  /** The sentence for something in this scenario that the program refuses. */
  public ScenarioFileException refused(InvalidFactorException problem) {
    return new Complaints(name)
        .at(lines.getOrDefault(problem.field(), 1), problem.field(), problem.getMessage());
  }
}
