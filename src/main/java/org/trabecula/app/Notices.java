// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.lang.System.Logger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Window;
import org.trabecula.asset.JsonName;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.CornerNotice;
import org.trabecula.design.Failed;
import org.trabecula.design.Failures;
import org.trabecula.text.Texts;

/** Tells what went wrong, in a corner of the window and without stopping anything. */
final class Notices implements Failures {
  /** For whoever looks for the cause; silent unless it is asked for. */
  private static final Logger LOG = System.getLogger(Notices.class.getName());

  private final Texts texts;
  private final CornerNotice notice;
  private final Window owner;
  private Consumer<Throwable> onFailure = problem -> {};

  Notices(Texts texts, AppearanceSetting appearance, Window owner) {
    this.texts = texts;
    this.notice = new CornerNotice(appearance);
    this.owner = owner;
  }

  @Override
  public Consumer<Throwable> of(Failed what) {
    return problem -> {
      LOG.log(Logger.Level.DEBUG, what.name(), problem);
      if (Platform.isFxApplicationThread()) {
        tell(what, problem);
      } else {
        Platform.runLater(() -> tell(what, problem));
      }
    };
  }

  /** Sets who hears, besides, of whatever fails. */
  void setOnFailure(Consumer<Throwable> action) {
    onFailure = action;
  }

  /** A short notice of two lines. */
  void show(String title, String text) {
    notice.show(owner, title, text);
  }

  private void tell(Failed what, Throwable problem) {
    onFailure.accept(problem);
    notice.showOnce(
        owner, texts.get("notice.failed.title"), texts.get("notice.failed." + JsonName.of(what)));
  }
}
