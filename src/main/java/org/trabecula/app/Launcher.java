// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.io.PrintWriter;
import org.trabecula.command.Commands;
import org.trabecula.text.Texts;

/**
 * The program's entrance.
 *
 * <p>It is no {@code Application} itself: Java refuses to start one from the class path, and
 * commands run without JavaFX.
 */
public final class Launcher {

  private Launcher() {}

  /** Runs a command or opens the window, and leaves with the exit code. */
  public static void main(String[] arguments) {
    Commands commands =
        new Commands(
            Texts.english(),
            new PrintWriter(System.out),
            new PrintWriter(System.err),
            // Not a method reference: that would load the window's class, and JavaFX, at once.
            window -> TrabeculaApp.open(window));
    System.exit(commands.run(arguments));
  }
}
