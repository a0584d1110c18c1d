// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Two parts beside each other, each of which scrolls for itself; or, where there is no room, under
 * each other in one scroll.
 */
public final class SideBySide extends Region {
  /** Width, in the height of the text, from which both stand beside each other. */
  private static final double BESIDE_FROM = 60;

  /** Width of the part at the right, in the height of the text. */
  private static final double RIGHT = 23;

  private static final double GAP = 0.7;

  private final Region main;
  private final Region side;
  private final VBox column = new VBox();
  private final ScrollPane left = scroll();
  private final ScrollPane right = scroll();
  private final Label measure = new Label();
  private boolean beside = true;

  /**
   * @param main takes what room there is
   * @param side stands at the right of it, or below
   */
  public SideBySide(Region main, Region side) {
    this.main = main;
    this.side = side;
    column.getStyleClass().add("lesson-column");
    measure.setVisible(false);
    setMinSize(0, 0);
    getChildren().addAll(left, right, measure);
    place();
    widthProperty().addListener((property, before, now) -> choose());
    measure.fontProperty().addListener((property, before, now) -> choose());
  }

  private static ScrollPane scroll() {
    ScrollPane scroll = StyleClass.BARE.on(new ScrollPane());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private void choose() {
    boolean wanted = getWidth() >= BESIDE_FROM * em();
    if (wanted != beside) {
      beside = wanted;
      place();
    }
  }

  private void place() {
    left.setContent(null);
    right.setContent(null);
    column.getChildren().clear();
    // Only beside, the main part fills the height that there is.
    left.setFitToHeight(beside);
    if (beside) {
      left.setContent(main);
      right.setContent(side);
    } else {
      column.getChildren().addAll(main, side);
      left.setContent(column);
    }
    right.setVisible(beside);
    requestLayout();
  }

  private double em() {
    return measure.getFont().getSize();
  }

  @Override
  protected void layoutChildren() {
    double gap = GAP * em();
    double rest = beside ? getWidth() - RIGHT * em() - gap : getWidth();
    left.resizeRelocate(0, 0, rest, getHeight());
    right.resizeRelocate(rest + gap, 0, Math.max(0, getWidth() - rest - gap), getHeight());
  }
}
