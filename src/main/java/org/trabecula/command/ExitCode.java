// SPDX-License-Identifier: MIT
package org.trabecula.command;

/** How the program ended, for scripts. */
public final class ExitCode {
  /** All was done. */
  public static final int DONE = 0;

  /** The work failed: a file could not be written, for example. */
  public static final int FAILED = 1;

  /** The arguments or the input are wrong. */
  public static final int WRONG_INPUT = 2;

  private ExitCode() {}
}
