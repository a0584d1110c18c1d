// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.trabecula.exploration.view.Playback;
import org.trabecula.honeycomb.view.PictureInWords;
import org.trabecula.honeycomb.view.PictureStage;

/** The keys of the Explore screen. */
final class ExploreKeys {

  private ExploreKeys() {}

  static Shortcuts of(
      Playback playback, PictureStage picture, PictureInWords inWords, ScenarioDialogs dialogs) {
    return LifeKeys.of(playback)
        .once(KeyCode.D, inWords::open)
        .on(KeyCode.PLUS, picture::zoomIn, KeyCombination.SHIFT_ANY)
        .on(KeyCode.EQUALS, picture::zoomIn, KeyCombination.SHIFT_ANY)
        .on(KeyCode.ADD, picture::zoomIn)
        .on(KeyCode.MINUS, picture::zoomOut)
        .on(KeyCode.SUBTRACT, picture::zoomOut)
        .on(KeyCode.DIGIT0, picture::showWhole)
        .on(KeyCode.NUMPAD0, picture::showWhole)
        .once(KeyCode.O, dialogs::open, KeyCombination.SHORTCUT_DOWN)
        .once(KeyCode.S, dialogs::save, KeyCombination.SHORTCUT_DOWN);
  }
}
