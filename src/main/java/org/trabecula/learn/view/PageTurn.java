// SPDX-License-Identifier: MIT
package org.trabecula.learn.view;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Turns the page of a lesson that is higher than its place. */
final class PageTurn {
  /** Share of what is seen that a turn moves: a line or two stay, to go on reading from. */
  private static final double TURN = 0.85;

  private PageTurn() {}

  /**
   * Turns it on or back.
   *
   * @param direction 1 for on, -1 for back
   * @return whether there was anything to turn to
   */
  static boolean by(Node page, int direction) {
    if (!(page.lookup(".scroll-pane") instanceof ScrollPane pane)) {
      return false;
    }
    double seen = pane.getViewportBounds().getHeight();
    double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
    double end = direction > 0 ? pane.getVmax() : pane.getVmin();
    if (hidden < 1 || pane.getVvalue() == end) {
      return false;
    }
    double next = pane.getVvalue() + direction * TURN * seen / hidden;
    pane.setVvalue(Math.max(pane.getVmin(), Math.min(pane.getVmax(), next)));
    return true;
  }
}
