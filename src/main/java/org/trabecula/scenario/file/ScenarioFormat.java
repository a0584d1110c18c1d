// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

/** How a scenario file tells what it is. */
public final class ScenarioFormat {
  /** Its name, which stands first in the file. */
  public static final String NAME = "trabecula-scenario";

  /** The version that is written, and the only one that is read. */
  public static final int VERSION = 1;

  private ScenarioFormat() {}
}
