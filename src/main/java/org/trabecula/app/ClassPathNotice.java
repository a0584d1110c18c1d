// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.logging.Logger;

/** What JavaFX logs when it stands on the class path, which it does here on purpose. */
final class ClassPathNotice {
  /** Held here: loggers that nobody holds lose their filter. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private ClassPathNotice() {}

  /** Keeps the notice, and nothing else, from the person's terminal. */
  static void silence() {
    JAVAFX.setFilter(
        notice ->
            !String.valueOf(notice.getMessage()).startsWith("Unsupported JavaFX configuration"));
  }
}
