// SPDX-License-Identifier: MIT
package org.trabecula.lens;

/**
 * Where a card stands in a window: beside the site that it is about, and not over it.
 *
 * @param x of its left edge, px
 * @param y of its top edge, px
 */
public record CardPlace(double x, double y) {

  /** Distance between the card and the site, and the window's edges, px. */
  private static final double GAP = 14;

  /**
   * The best place for a card.
   *
   * <p>To the right of the site where there is room, else to the left, else below, else above;
   * where there is none at all, on the side where most of the site stays in view.
   *
   * @param siteX middle of the site, px
   * @param siteY middle of the site, px
   * @param reach how far the site reaches around its middle, px
   * @param width of the card, px
   * @param height of the card, px
   * @param roomWidth of the window, px
   * @param roomHeight of the window, px
   */
  public static CardPlace beside(
      double siteX,
      double siteY,
      double reach,
      double width,
      double height,
      double roomWidth,
      double roomHeight) {
    double right = siteX + reach + GAP;
    double left = siteX - reach - GAP - width;
    double y = within(siteY - height / 2, height, roomHeight);
    if (right + width + GAP <= roomWidth) {
      return new CardPlace(right, y);
    }
    if (left >= GAP) {
      return new CardPlace(left, y);
    }
    double below = siteY + reach + GAP;
    double x = within(siteX - width / 2, width, roomWidth);
    if (below + height + GAP <= roomHeight) {
      return new CardPlace(x, below);
    }
    double above = siteY - reach - GAP - height;
    if (above >= GAP) {
      return new CardPlace(x, above);
    }
    boolean moreAtRight = roomWidth - siteX > siteX;
    return new CardPlace(within(moreAtRight ? roomWidth : 0, width, roomWidth), y);
  }

  private static double within(double place, double size, double room) {
    return Math.max(GAP, Math.min(room - GAP - size, place));
  }
}
