// SPDX-License-Identifier: MIT
package org.trabecula.settings;

/**
 * Why settings were not found again or will not be, told once.
 *
 * @param kind what happened
 * @param reason one sentence that names the file and says why
 * @param keptAs the name under which what the file held is kept; empty where it was left alone
 */
public record SettingsProblem(Kind kind, String reason, String keptAs) {

  /** What happened. */
  public enum Kind {
    /** The file made no sense, and is kept under another name. */
    DAMAGED,
    /** The file cannot be read, and is left alone. */
    NOT_READ,
    /** The file cannot be written. */
    NOT_WRITTEN
  }
}
