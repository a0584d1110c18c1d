// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Two parts of one width beside each other, or, where that is narrow, under each other. */
public final class Columns extends Region {
  /** Width, in the height of the text, from which both stand beside each other. */
  private static final double BESIDE_FROM = 46;

  private static final double GAP = 0.7;

  private final Region first;
  private final Region second;
  private final Label measure = new Label();

  /**
   * @param first at the left, or above
   * @param second at the right, or below
   */
  public Columns(Region first, Region second) {
    this.first = first;
    this.second = second;
    measure.setVisible(false);
    getChildren().addAll(first, second, measure);
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
  protected double computePrefWidth(double height) {
    return BESIDE_FROM * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    double each = each(width);
    double one = first.minHeight(each);
    double other = second.minHeight(each);
    return isBeside(width) ? Math.max(one, other) : one + gap() + other;
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double each = each(getWidth());
    if (isBeside(getWidth())) {
      first.resizeRelocate(0, 0, each, getHeight());
      second.resizeRelocate(each + gap(), 0, each, getHeight());
    } else {
      double height = Math.rint(first.minHeight(each));
      first.resizeRelocate(0, 0, each, height);
      second.resizeRelocate(0, height + gap(), each, getHeight() - height - gap());
    }
  }

  private double each(double width) {
    return isBeside(width) ? Math.floor((width - gap()) / 2) : width;
  }

  private boolean isBeside(double width) {
    return width < 0 || width >= BESIDE_FROM * em();
  }

  private double gap() {
    return Math.rint(GAP * em());
  }

  private double em() {
    return measure.getFont().getSize();
  }
}
