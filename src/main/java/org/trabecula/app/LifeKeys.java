// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.input.KeyCode;
import org.trabecula.exploration.view.Playback;

/** The keys by which a life is played and gone through, on each screen that shows one. */
final class LifeKeys {
  /** Years that one press of an arrow and of a page key moves. */
  private static final double STEP = 1;

  static final double LEAP = 10;

  private LifeKeys() {}

  static Shortcuts of(Playback playback) {
    return new Shortcuts()
        .once(KeyCode.SPACE, playback::toggle)
        .on(KeyCode.RIGHT, () -> playback.step(STEP))
        .on(KeyCode.LEFT, () -> playback.step(-STEP))
        .on(KeyCode.PAGE_UP, () -> playback.step(LEAP))
        .on(KeyCode.PAGE_DOWN, () -> playback.step(-LEAP))
        .on(KeyCode.HOME, () -> playback.moveTo(Playback.START))
        .on(KeyCode.END, () -> playback.moveTo(Playback.END));
  }
}
