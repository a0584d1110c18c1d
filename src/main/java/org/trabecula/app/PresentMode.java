// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.trabecula.design.Appearance;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.Theme;

/**
 * Shows the window to a room: the whole screen, large letters, strong contrast.
 *
 * <p>None of it is remembered: when it is left, the window looks as it did before.
 */
final class PresentMode {
  /** Lines of text that would fill the screen: few enough for the back row. */
  private static final double LINES = 34;

  private final Stage stage;
  private final Scene scene;
  private final AppearanceSetting appearance;
  private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper();
  private final KeyCombination usualExit;
  private Appearance before;
  private boolean wasFullScreen;

  PresentMode(Stage stage, Scene scene, AppearanceSetting appearance) {
    this.stage = stage;
    this.scene = scene;
    this.appearance = appearance;
    usualExit = stage.getFullScreenExitKeyCombination();
    // After all controls: what is open within the window closes first.
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    scene.heightProperty().addListener((property, was, height) -> fitLetters());
    stage.fullScreenProperty().addListener((property, was, full) -> followScreen(full));
  }

  /** Whether the window is shown to a room. */
  ReadOnlyBooleanProperty presentingProperty() {
    return presenting.getReadOnlyProperty();
  }

  /** Begins, or ends. */
  void toggle() {
    if (presenting.get()) {
      leave();
    } else {
      enter();
    }
  }

  /** Fills the screen, in large letters. */
  void enter() {
    if (!presenting.get()) {
      wasFullScreen = stage.isFullScreen();
      enterWindowed();
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      stage.setFullScreenExitHint("");
      stage.setFullScreen(true);
    }
  }

  /** The same in a window of any size. */
  void enterWindowed() {
    before = appearance.get();
    presenting.set(true);
    fitLetters();
  }

  /** Brings everything back. */
  void leave() {
    if (presenting.get()) {
      presenting.set(false);
      appearance.lend(before);
      stage.setFullScreen(wasFullScreen);
      stage.setFullScreenExitKeyCombination(usualExit);
      stage.setFullScreenExitHint(null);
    }
  }

  private void press(KeyEvent event) {
    if (presenting.get() && event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  /** Somebody may leave the full screen by other means. */
  private void followScreen(boolean full) {
    if (!full) {
      leave();
    }
  }

  private void fitLetters() {
    if (presenting.get()) {
      appearance.lend(before.withTheme(Theme.CONTRAST).withTextPercent(percent()));
    }
  }

  /** The largest letters of which enough lines fit, but never smaller than before. */
  private int percent() {
    double height = scene.getHeight() / LINES;
    return Appearance.TEXT_PERCENTS.stream()
        .filter(percent -> before.withTextPercent(percent).fontSize() <= height)
        .reduce(before.textPercent(), Math::max);
  }
}
