// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.controlsfx.control.ToggleSwitch;

/**
 * Gives the keyboard back to the picture once a button was clicked with the mouse, so that Space
 * plays and the arrows move on.
 *
 * <p>Who reaches a button by keys keeps it: they want to press it again.
 */
final class FocusReturn {
  private final Scene scene;
  private final Supplier<Screen> shown;

  private FocusReturn(Scene scene, Supplier<Screen> shown) {
    this.scene = scene;
    this.shown = shown;
  }

  /**
   * Does so for as long as the scene lives.
   *
   * @param shown the screen that is shown
   */
  static void in(Scene scene, Supplier<Screen> shown) {
    FocusReturn back = new FocusReturn(scene, shown);
    // After the button has done what it does: that may take the focus itself.
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(back::give));
  }

  private void give() {
    Node owner = scene.getFocusOwner();
    if (owner == null || owner.isFocusVisible() || !isTool(owner)) {
      return;
    }
    if (owner instanceof MenuButton menu && menu.isShowing()) {
      giveAfter(menu);
    } else {
      shown.get().home(owner).ifPresent(Node::requestFocus);
    }
  }

  private void giveAfter(MenuButton menu) {
    Subscription[] closing = new Subscription[1];
    closing[0] =
        menu.showingProperty()
            .subscribe(
                showing -> {
                  if (!showing) {
                    closing[0].unsubscribe();
                    Platform.runLater(this::give);
                  }
                });
  }

  private static boolean isTool(Node owner) {
    return owner instanceof ButtonBase || owner instanceof ToggleSwitch;
  }
}
