// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** Holds the window's bar, or, while the window is shown to a room, what a screen has to read. */
final class TopOfWindow {

  private TopOfWindow() {}

  /** Follows screens and present mode for as long as the window lives. */
  static void follow(BorderPane window, Node bar, PresentMode present, Screens screens) {
    present
        .presentingProperty()
        .subscribe(on -> screens.all().forEach(screen -> screen.presented(on)));
    window
        .topProperty()
        .bind(
            Bindings.createObjectBinding(
                () ->
                    present.presentingProperty().get()
                        ? screens.shown().readouts().orElse(bar)
                        : bar,
                present.presentingProperty(),
                screens.shownProperty()));
  }
}
