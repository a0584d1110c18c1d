// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * Keeps a part of what scrolls where it is on the screen while something above it grows or shrinks:
 * a switch must not move from under the pointer because of what it does.
 *
 * <p>Nothing is done while the part is out of sight, or while nothing is scrolled.
 */
final class SteadyPlace {
  private final ScrollPane scroll;
  private final VBox content;
  private final Node part;

  /** Where the part was last, below the upper edge of what is seen, px. */
  private double place;

  private boolean keeping;

  private SteadyPlace(ScrollPane scroll, VBox content, Node part) {
    this.scroll = scroll;
    this.content = content;
    this.part = part;
  }

  /**
   * Keeps a part for as long as it lives.
   *
   * @param scroll in which the content moves
   * @param content holds the part
   */
  static void keep(ScrollPane scroll, VBox content, Node part) {
    SteadyPlace steady = new SteadyPlace(scroll, content, part);
    scroll.vvalueProperty().subscribe(steady::note);
    scroll.viewportBoundsProperty().subscribe(steady::note);
    content.heightProperty().subscribe(steady::restore);
    part.layoutYProperty().subscribe(steady::restore);
  }

  private void note() {
    if (!keeping) {
      place = part.getLayoutY() - scrolled();
    }
  }

  private void restore() {
    boolean seen = place < seenHeight() && place + part.getLayoutBounds().getHeight() > 0;
    if (scroll.getVvalue() <= 0 || !seen || most() <= 0) {
      note();
      return;
    }
    keeping = true;
    scroll.setVvalue(Math.max(0, Math.min(1, (part.getLayoutY() - place) / most())));
    keeping = false;
  }

  private double scrolled() {
    return scroll.getVvalue() * Math.max(0, most());
  }

  private double most() {
    return content.getHeight() - seenHeight();
  }

  private double seenHeight() {
    return scroll.getViewportBounds().getHeight();
  }
}
