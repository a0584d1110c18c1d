// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.scene.layout.Region;

/** A change as a bar from the middle: down to the left, up to the right. */
public final class ChangeBar extends Region {
  private final Region track = new Region();
  private final Region fill = new Region();
  private final Region middle = new Region();
  private final double end;
  private double value;

  /**
   * @param end the change that fills half of the bar
   */
  public ChangeBar(double end) {
    this.end = end;
    track.getStyleClass().add("share-bar");
    fill.getStyleClass().add("share-bar-fill");
    middle.getStyleClass().add("difference-middle");
    getChildren().addAll(track, fill, middle);
  }

  /** Shows a change, in the unit of the end. */
  public void setValue(double next) {
    value = next;
    fill.getStyleClass().removeAll("change-down", "change-up");
    fill.getStyleClass().add(next < 0 ? "change-down" : "change-up");
    requestLayout();
  }

  /** The part of a half that is filled; negative to the left. */
  public double share() {
    return Math.max(-1, Math.min(1, value / end));
  }

  @Override
  protected double computePrefHeight(double width) {
    return track.prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double centre = Math.rint(getWidth() / 2);
    double length = Math.abs(share()) * getWidth() / 2;
    track.resizeRelocate(0, 0, getWidth(), getHeight());
    fill.resizeRelocate(value < 0 ? centre - length : centre, 0, length, getHeight());
    double line = middle.prefWidth(-1);
    middle.resizeRelocate(centre - line / 2, 0, line, getHeight());
  }
}
