// SPDX-License-Identifier: MIT
package org.trabecula.balance.view;

import javafx.scene.layout.Region;

/** A bar that is filled from the left by a share of its length. */
final class ShareBar extends Region {
  private final Region fill = new Region();
  private double share;

  /**
   * @param styleClass of the filled part
   */
  ShareBar(String styleClass) {
    getStyleClass().add("share-bar");
    fill.getStyleClass().addAll("share-bar-fill", styleClass);
    getChildren().add(fill);
  }

  /** Fills the bar, 0 to 1. */
  void setShare(double next) {
    share = Math.max(0, Math.min(1, next));
    requestLayout();
  }

  double share() {
    return share;
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, snapSizeX(share * getWidth()), getHeight());
  }
}
