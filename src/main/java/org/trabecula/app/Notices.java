// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.stage.Window;
import org.controlsfx.control.Notifications;
import org.trabecula.text.Texts;

/** Tells what went wrong, in a corner of the window and without stopping anything. */
final class Notices {
  private final Texts texts;
  private final Window owner;

  Notices(Texts texts, Window owner) {
    this.texts = texts;
    this.owner = owner;
  }

  /** A life could not be computed: the last one stays on view. */
  void failed(RuntimeException problem) {
    show(texts.get("notice.failed.title"), String.valueOf(problem.getMessage()));
  }

  /** A short notice of two lines. */
  void show(String title, String text) {
    Notifications.create().owner(owner).title(title).text(text).showWarning();
  }
}
