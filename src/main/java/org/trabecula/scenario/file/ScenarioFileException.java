// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

/** A scenario file that cannot be used: one line that says what, where, and what would be right. */
public final class ScenarioFileException extends Exception {
  private static final long serialVersionUID = 1L;

  ScenarioFileException(String sentence) {
    super(sentence);
  }
}
