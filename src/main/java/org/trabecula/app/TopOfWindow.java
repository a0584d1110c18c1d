// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.trabecula.design.StyleClass;

/** Holds the window's bar, or, while the window is shown to a room, what a screen has to read. */
final class TopOfWindow {

  private TopOfWindow() {}

  /** Follows screens and present mode for as long as the window lives. */
  static void follow(
      BorderPane window, Node bar, Region ways, PresentMode present, Screens screens) {
    present
        .presentingProperty()
        .subscribe(on -> screens.all().forEach(screen -> screen.presented(on)));
    window
        .topProperty()
        .bind(
            Bindings.createObjectBinding(
                () ->
                    present.presentingProperty().get()
                        ? screens.shown().readouts().map(shown -> withWays(shown, ways)).orElse(bar)
                        : bar,
                present.presentingProperty(),
                screens.shownProperty()));
  }

  /** A room sees where else one can go, and the way out. */
  private static Node withWays(Node readouts, Region ways) {
    HBox.setHgrow(readouts, Priority.ALWAYS);
    HBox top = StyleClass.TOP_BAR.on(new HBox(readouts, ways));
    top.getStyleClass().add("presented-bar");
    return top;
  }
}
