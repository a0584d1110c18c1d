// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.List;
import javafx.application.Platform;
import javafx.stage.Window;

/**
 * The program from its entrance to its end, with a person who closes the window once it is there.
 */
final class OpenedAndClosed {
  private static final long BETWEEN_LOOKS = 100;

  private OpenedAndClosed() {}

  public static void main(String[] arguments) {
    Thread person = new Thread(OpenedAndClosed::closeWhatOpens, "person");
    person.setDaemon(true);
    person.start();
    Launcher.main(arguments);
  }

  private static void closeWhatOpens() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void look() {
    try {
      Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    } catch (IllegalStateException e) {
      // JavaFX is not there yet: the next look may find it.
    }
  }
}
