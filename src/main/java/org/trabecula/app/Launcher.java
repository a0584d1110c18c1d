// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.io.PrintWriter;
import java.util.Locale;
import org.trabecula.command.Commands;
import org.trabecula.command.WindowArguments;
import org.trabecula.text.Languages;
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
  @SuppressWarnings("DefaultCharset") // What the console writes in is the console's affair.
  public static void main(String[] arguments) {
    // AWT draws and prints pages beside JavaFX, and must not reach for the display itself.
    System.setProperty("java.awt.headless", "true");
    Languages languages = Languages.read();
    Commands commands =
        new Commands(
            languages,
            Texts.load(languages.nearest(Locale.getDefault())),
            new PrintWriter(System.out),
            new PrintWriter(System.err),
            Launcher::openWindow);
    System.exit(commands.run(arguments));
  }

  /** A method of its own, so that the window's class, and JavaFX, are loaded for a window only. */
  private static int openWindow(WindowArguments window) {
    ClassPathNotice.silence();
    return TrabeculaApp.open(window);
  }
}
