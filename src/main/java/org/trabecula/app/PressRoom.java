// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.exploration.view.Playback;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.mechanics.view.PressScreen;

/** Holds the Explore screen, or, while it is open, the press test in its place. */
final class PressRoom extends StackPane {
  private final Node explore;
  private final PictureStage picture;
  private final Playback playback;
  private PressScreen press;

  PressRoom(Node explore, PictureStage picture, Playback playback) {
    this.explore = explore;
    this.picture = picture;
    this.playback = playback;
    getChildren().add(explore);
  }

  /** Gives the picture a button that opens the press test. */
  void offer(PressScreen screen) {
    press = screen;
    picture.tools().add(Feather.CHEVRONS_DOWN, "tools.press", this::open).setId("press-open");
  }

  /** Whether everything that was asked for is on the screen. */
  boolean isAtRest() {
    return press.isAtRest();
  }

  /** Stops what moves, where it is. */
  void pause() {
    press.pause();
  }

  /** Back to the Explore screen. */
  void close() {
    if (getChildren().contains(press)) {
      press.close();
      getChildren().setAll(explore);
      picture.requestFocus();
    }
  }

  private void open() {
    playback.pause();
    getChildren().setAll(press);
    press.open();
  }
}
