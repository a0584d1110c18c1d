// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two parts beside each other or, where the second would not fit on its line, below each other. */
final class FoldingRow extends Region {
  private static final double GAP = 12;

  private final Region first;
  private final Region second;

  /**
   * @param second takes the width that is left, and may be invisible
   */
  FoldingRow(Region first, Region second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double own = first.prefHeight(-1);
    if (!second.isManaged()) {
      return own;
    }
    return isBeside(width)
        ? Math.max(own, second.prefHeight(-1))
        : own + GAP / 2 + second.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double own = first.prefHeight(-1);
    double firstWidth = Math.min(getWidth(), first.prefWidth(-1));
    first.resizeRelocate(0, 0, firstWidth, own);
    if (isBeside(getWidth())) {
      double height = second.prefHeight(-1);
      double y = Math.round((getHeight() - height) / 2);
      second.resizeRelocate(firstWidth + GAP, y, getWidth() - firstWidth - GAP, height);
    } else {
      double y = Math.round(own + GAP / 2);
      second.resizeRelocate(0, y, getWidth(), second.prefHeight(getWidth()));
    }
  }

  private boolean isBeside(double width) {
    return width < 0 || first.prefWidth(-1) + GAP + second.prefWidth(-1) <= width;
  }
}
