// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.Objects;
import org.trabecula.scenario.Scenario;

/**
 * A life that comes with the program.
 *
 * @param name of its file, without the ending; its words stand under {@code life.NAME}
 * @param scenario the life
 */
public record ReadyMadeLife(String name, Scenario scenario) {
  public ReadyMadeLife {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(scenario, "scenario");
  }
}
