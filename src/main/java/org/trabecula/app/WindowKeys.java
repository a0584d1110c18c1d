// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.trabecula.exploration.view.ChangeHistory;

/** The keys that work on every screen; those of the screen that is shown come after them. */
final class WindowKeys {
  /** The digits at the top of the keyboard, by which screens are chosen. */
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private WindowKeys() {}

  /**
   * The keys of a window.
   *
   * @param fullScreen fills the screen with the window, or no longer
   * @param present shows the window to a room
   */
  static Shortcuts of(Screens screens, Runnable fullScreen, PresentMode present) {
    Shortcuts keys =
        new Shortcuts()
            .once(KeyCode.F11, fullScreen)
            .once(KeyCode.F5, present::toggle)
            .on(KeyCode.Z, onChanges(screens, ChangeHistory::undo), KeyCombination.SHORTCUT_DOWN)
            .on(KeyCode.Y, onChanges(screens, ChangeHistory::redo), KeyCombination.SHORTCUT_DOWN)
            .on(
                KeyCode.Z,
                onChanges(screens, ChangeHistory::redo),
                KeyCombination.SHORTCUT_DOWN,
                KeyCombination.SHIFT_DOWN);
    for (int place = 0; place < Math.min(DIGITS.size(), screens.all().size()); place++) {
      Screen screen = screens.all().get(place);
      keys.on(DIGITS.get(place), () -> screens.show(screen), KeyCombination.ALT_DOWN);
    }
    return keys.andThoseOf(() -> ofScreen(screens.shown(), present));
  }

  private static Shortcuts ofScreen(Screen screen, PresentMode present) {
    return present.presentingProperty().get() ? screen.clickerKeys() : screen.keys();
  }

  private static Runnable onChanges(Screens screens, Consumer<ChangeHistory> action) {
    return () -> screens.shown().changes().ifPresent(action);
  }
}
