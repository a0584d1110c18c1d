// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.stage.Window;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.CornerNotice;
import org.trabecula.text.Texts;

/** Tells what went wrong, in a corner of the window and without stopping anything. */
final class Notices {
  private final Texts texts;
  private final CornerNotice notice;
  private final Window owner;

  Notices(Texts texts, AppearanceSetting appearance, Window owner) {
    this.texts = texts;
    this.notice = new CornerNotice(appearance);
    this.owner = owner;
  }

  /** A life could not be computed: the last one stays on view. */
  void failed(RuntimeException problem) {
    show(texts.get("notice.failed.title"), String.valueOf(problem.getMessage()));
  }

  /** A short notice of two lines. */
  void show(String title, String text) {
    notice.show(owner, title, text);
  }
}
