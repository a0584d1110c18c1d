// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.trabecula.design.Failed;
import org.trabecula.design.Surroundings;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.export.Handout;
import org.trabecula.export.SystemPrinters;
import org.trabecula.export.view.HandoutScreen;
import org.trabecula.picture.RowTeam;
import org.trabecula.text.Texts;

/** The screen of the page to take away, with its keys. */
final class HandoutRoom {

  private HandoutRoom() {}

  /** The screen. */
  static Screen screen(Exploration exploration, Figures figures, Surroundings surroundings) {
    Texts texts = surroundings.texts();
    // A team of its own: that of the window paints the picture of another screen meanwhile.
    Handout handout = new Handout(figures.files(), figures.handout(), texts, new RowTeam(1));
    HandoutScreen page =
        new HandoutScreen(
            exploration,
            texts,
            handout,
            surroundings.customs(),
            new SystemPrinters(),
            surroundings.workers().pages(),
            surroundings.failures().of(Failed.PAGE));
    Shortcuts keys =
        new Shortcuts()
            .once(KeyCode.S, page::save, KeyCombination.SHORTCUT_DOWN)
            .once(KeyCode.P, page::print, KeyCombination.SHORTCUT_DOWN)
            .on(KeyCode.PAGE_UP, () -> page.turn(-1))
            .on(KeyCode.PAGE_DOWN, () -> page.turn(1));
    // Down is on, here as with a clicker: the two change no places.
    return new Screen("handout", page)
        .withKeys(keys)
        .withClicker(keys)
        .onShown(page::open)
        .atRestWhen(page::isAtRest);
  }
}
