// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The parts of an open site: below each other, or, where there is little height, in two columns so
 * that the words keep enough lines.
 */
final class SiteParts extends VBox {
  /** What the drawing and what steers it take of the width; the words take the rest. */
  private static final double DRAWN_SHARE = 0.46;

  private final Region drawing;
  private final Region phases;
  private final Region words;
  private final Region buttons;
  private boolean spread;

  SiteParts(Region drawing, Region phases, Region words, Region buttons) {
    super(drawing, phases, words, buttons);
    this.drawing = drawing;
    this.phases = phases;
    this.words = words;
    this.buttons = buttons;
    getStyleClass().add("lens-parts");
  }

  /** Takes two columns, or one. */
  void setSpread(boolean twoColumns) {
    if (spread != twoColumns) {
      spread = twoColumns;
      requestLayout();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return spread ? 0 : super.computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (spread) {
      layoutColumns();
    } else {
      super.layoutChildren();
    }
  }

  private void layoutColumns() {
    double gap = Math.rint(2 * getSpacing());
    double left = Math.rint(DRAWN_SHARE * getWidth());
    double buttonsHeight = Math.ceil(buttons.prefHeight(left));
    double phasesHeight = Math.ceil(phases.prefHeight(left));
    double buttonsY = getHeight() - buttonsHeight;
    double phasesY = buttonsY - gap - phasesHeight;
    drawing.resizeRelocate(0, 0, left, Math.max(0, phasesY - gap));
    phases.resizeRelocate(0, phasesY, left, phasesHeight);
    buttons.resizeRelocate(0, buttonsY, left, buttonsHeight);
    words.resizeRelocate(left + gap, 0, getWidth() - left - gap, getHeight());
  }
}
