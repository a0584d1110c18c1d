// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.trabecula.design.Appearance;
import org.trabecula.design.AppearanceSetting;

/** Keeps a window as large as its letters need, as far as the screen goes. */
final class SmallestWindow {
  private static final double WIDTH = 800;
  private static final double HEIGHT = 560;

  /** What the sliders and a picture beside them need, in em. */
  private static final double WIDTH_IN_TEXT = 34;

  private static final double HEIGHT_IN_TEXT = 22.5;

  private final Stage stage;

  SmallestWindow(Stage stage, AppearanceSetting appearance) {
    this.stage = stage;
    // The setting lives as long as the window.
    appearance.appearanceProperty().subscribe(this::fit);
    // Some window managers open a window at its smallest size, if it has one by then.
    stage.showingProperty().subscribe(shown -> fit(appearance.get()));
  }

  private void fit(Appearance look) {
    if (!stage.isShowing()) {
      return;
    }
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.max(WIDTH, WIDTH_IN_TEXT * look.fontSize());
    double height = Math.max(HEIGHT, HEIGHT_IN_TEXT * look.fontSize());
    stage.setMinWidth(Math.min(screen.getWidth() - WindowPlacing.FRAME_WIDTH, width));
    stage.setMinHeight(Math.min(screen.getHeight() - WindowPlacing.FRAME_HEIGHT, height));
  }
}
