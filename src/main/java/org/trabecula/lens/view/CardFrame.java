// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.trabecula.lens.CardPlace;
import org.trabecula.picture.SitePlace;

/**
 * Where the card of the lens may stand: beside its site, or, where the window is low for its text,
 * over all but what must stay in view.
 */
final class CardFrame {
  /** Largest share of the window's width that the card takes beside its site. */
  private static final double WIDEST = 0.46;

  /** Height below which the card takes all the room that it may, em. */
  private static final double LOW = 27;

  /** Distance from the edges of the window, px. */
  private static final double EDGE = 14;

  private static final double LEAST_RING = 13;
  private static final double RING_MARGIN = 7;

  private final LensCard card;
  private final SiteRing ring;
  private final Node picture;
  private final Region uncovered;
  private final Region window;

  /**
   * @param picture in which sites have their places
   * @param uncovered what must stay in view while it is shown
   * @param window that holds card and ring
   */
  CardFrame(LensCard card, SiteRing ring, Node picture, Region uncovered, Region window) {
    this.card = card;
    this.ring = ring;
    this.picture = picture;
    this.uncovered = uncovered;
    this.window = window;
  }

  /** Whether there is too little height for a card beside its site. */
  boolean isLow() {
    return window.getHeight() < LOW * card.em();
  }

  /** Places the card for a site. */
  void place(SitePlace site, boolean gone) {
    card.setSpread(isLow());
    ring.setVisible(!isLow());
    if (isLow()) {
      placeOverAll(gone);
    } else {
      placeBeside(site);
    }
  }

  /** Rings a site. */
  void surround(SitePlace site) {
    Point2D middle = inWindow(site);
    ring.surround(middle.getX(), middle.getY(), radius(site));
  }

  private void placeOverAll(boolean gone) {
    double width = window.getWidth() - 2 * EDGE;
    double most = Math.floor(room() - 1.5 * EDGE);
    card.resizeRelocate(EDGE, EDGE, width, gone ? Math.min(card.prefHeight(width), most) : most);
  }

  private void placeBeside(SitePlace site) {
    surround(site);
    double width = Math.floor(Math.min(card.prefWidth(-1), WIDEST * window.getWidth()));
    double height = Math.floor(Math.min(card.prefHeight(width), room() - 2 * EDGE));
    Point2D middle = inWindow(site);
    CardPlace best =
        CardPlace.beside(
            middle.getX(), middle.getY(), radius(site), width, height, window.getWidth(), room());
    card.resizeRelocate(Math.rint(best.x()), Math.rint(best.y()), width, height);
    ring.lead(best, width, height);
  }

  /** Height that the card may cover, px. */
  private double room() {
    return uncovered.isVisible()
        ? window.sceneToLocal(uncovered.localToScene(0, 0)).getY()
        : window.getHeight();
  }

  private static double radius(SitePlace site) {
    return Math.max(LEAST_RING, site.reach() + RING_MARGIN);
  }

  private Point2D inWindow(SitePlace site) {
    return window.sceneToLocal(picture.localToScene(site.x(), site.y()));
  }
}
