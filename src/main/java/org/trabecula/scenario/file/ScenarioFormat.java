// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

/** How a scenario file tells what it is. */
public final class ScenarioFormat {
  /** Its name, which stands first in the file. */
  public static final String NAME = "trabecula-scenario";

  /** The version that is written: a life may be without a title. */
  public static final int VERSION = 2;

  /** The first version, which is read too: every life has a title. */
  public static final int FIRST_VERSION = 1;

  private ScenarioFormat() {}
}
