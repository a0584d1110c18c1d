// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The title of a card and, at the other end of the line, its hint; the hint goes below the title
 * where both lack room, as in languages with longer words.
 */
final class CardHeader extends Region {
  private final Label title;
  private final Label hint;
  private final List<Node> controls = new ArrayList<>();

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
    double room = width < 0 ? side() : width - insets();
    return fits(room) ? around + lineHeight() : around + titleLineHeight() + hint.prefHeight(room);
  }

  /** Adds a control between the title and the hint. */
  void add(Node node) {
    controls.add(node);
    getChildren().add(node);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double room = getWidth() - insets();
    double right = left + room;
    double titleWidth = Math.min(room, title.prefWidth(-1));
    boolean fits = fits(room);
    double line = fits ? lineHeight() : titleLineHeight();
    double base = top + (line - textHeight(fits)) / 2 + base(fits);
    title.resizeRelocate(
        left, snapPositionY(base - title.getBaselineOffset()), titleWidth, title.prefHeight(-1));
    if (!fits) {
      hint.resizeRelocate(left, top + line, room, hint.prefHeight(room));
    } else if (hint.isManaged()) {
      double wide = hint.prefWidth(-1);
      double hintTop = snapPositionY(base - hint.getBaselineOffset());
      hint.resizeRelocate(right - wide, hintTop, wide, hint.prefHeight(-1));
      right -= wide + apart();
    }
    for (Node control : controls) {
      double wide = control.prefWidth(-1);
      double high = control.prefHeight(-1);
      control.resizeRelocate(right - wide, snapPositionY(top + (line - high) / 2), wide, high);
      right -= wide + apart();
    }
  }

  private double lineHeight() {
    return Math.max(textHeight(true), controlHeight());
  }

  private double titleLineHeight() {
    return Math.max(textHeight(false), controlHeight());
  }

  private double controlHeight() {
    return controls.stream().mapToDouble(control -> control.prefHeight(-1)).max().orElse(0);
  }

  private double textHeight(boolean withHint) {
    double below = below(title);
    return base(withHint) + (withHint && hint.isManaged() ? Math.max(below, below(hint)) : below);
  }

  /** How far below the top of the words they stand. */
  private double base(boolean withHint) {
    double own = title.getBaselineOffset();
    return withHint && hint.isManaged() ? Math.max(own, hint.getBaselineOffset()) : own;
  }

  private static double below(Label label) {
    return label.prefHeight(-1) - label.getBaselineOffset();
  }

  private boolean fits(double room) {
    return !hint.isManaged() || side() <= room;
  }

  /** The width of all side by side. */
  private double side() {
    double wide = title.prefWidth(-1);
    for (Node control : controls) {
      wide += apart() + control.prefWidth(-1);
    }
    return hint.isManaged() ? wide + apart() + hint.prefWidth(-1) : wide;
  }

  /** As far apart as a letter is high. */
  private double apart() {
    return title.getFont().getSize();
  }

  private double insets() {
    return snappedLeftInset() + snappedRightInset();
  }
}
