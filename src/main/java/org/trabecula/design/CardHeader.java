// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The title of a card and, at the other end of the line, its hint; the hint goes below the title
 * where both lack room, as in languages with longer words.
 */
final class CardHeader extends Region {
  private final Label title;
  private final Label hint;

  CardHeader(Label title, Label hint) {
    this.title = title;
    this.hint = WrappedText.in(hint);
    getStyleClass().add("card-header");
    getChildren().addAll(title, hint);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return insets() + title.prefWidth(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return insets() + side();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double around = snappedTopInset() + snappedBottomInset();
    double above = title.prefHeight(-1);
    if (!hint.isManaged()) {
      return around + above;
    }
    double room = width - insets();
    return fits(width < 0 ? side() : room)
        ? around + base() + Math.max(below(title), below(hint))
        : around + above + hint.prefHeight(room);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double room = getWidth() - insets();
    double titleHeight = title.prefHeight(-1);
    double titleWidth = Math.min(room, title.prefWidth(-1));
    if (!hint.isManaged()) {
      title.resizeRelocate(left, top, titleWidth, titleHeight);
    } else if (fits(room)) {
      double wide = hint.prefWidth(-1);
      double titleTop = snapPositionY(top + base() - title.getBaselineOffset());
      double hintTop = snapPositionY(top + base() - hint.getBaselineOffset());
      title.resizeRelocate(left, titleTop, titleWidth, titleHeight);
      hint.resizeRelocate(left + room - wide, hintTop, wide, hint.prefHeight(-1));
    } else {
      title.resizeRelocate(left, top, titleWidth, titleHeight);
      hint.resizeRelocate(left, top + titleHeight, room, hint.prefHeight(room));
    }
  }

  /** How far below the top both stand. */
  private double base() {
    return Math.max(title.getBaselineOffset(), hint.getBaselineOffset());
  }

  private static double below(Label label) {
    return label.prefHeight(-1) - label.getBaselineOffset();
  }

  private boolean fits(double room) {
    return side() <= room;
  }

  /** The width of both side by side, as far apart as a letter is high. */
  private double side() {
    double titleWidth = title.prefWidth(-1);
    double apart = title.getFont().getSize();
    return hint.isManaged() ? titleWidth + apart + hint.prefWidth(-1) : titleWidth;
  }

  private double insets() {
    return snappedLeftInset() + snappedRightInset();
  }
}
