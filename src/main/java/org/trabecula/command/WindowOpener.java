// SPDX-License-Identifier: MIT
package org.trabecula.command;

/** Opens the window, which this package knows nothing about. */
@FunctionalInterface
public interface WindowOpener {
  /**
   * Opens the window and waits until it is closed.
   *
   * @return the program's exit code
   */
  int open(WindowArguments arguments) throws Exception;
}
