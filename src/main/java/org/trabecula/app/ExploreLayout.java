// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * Places the parts of the Explore screen for the room there is.
 *
 * <p>The life stands on the left; picture, timeline and curve in the middle; the readings on the
 * right, or, where there is no room for them, in a drawer that slides over the picture. Picture,
 * sliders and timeline are always there; the curve goes when the picture would get too low.
 */
final class ExploreLayout extends Region {
  private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");

  /** Widths and heights in em, so that they grow with the text. */
  private static final double WIDE = 80;

  private static final double LEFT = 20.5;
  private static final double RIGHT = 22.5;
  private static final double GAP = 0.9;
  private static final double SMALL_GAP = 0.35;

  /** Height below which little is left for gaps, and the readings are in their drawer. */
  private static final double LOW = 27;

  private static final double LOWEST_CURVE = 10.5;
  private static final double HIGHEST_CURVE = 15;
  private static final double LOWEST_PICTURE = 14;

  /** The same in the large letters that a room reads. */
  private static final double LOWEST_PRESENTED_CURVE = 8;

  private static final double LOWEST_PRESENTED_PICTURE = 10;

  /**
   * Share of the height that timeline and curve take together, between the curve's two bounds: when
   * a slider brings another course to the timeline, the picture keeps its size.
   */
  private static final double TIMELINE_AND_CURVE_SHARE = 0.335;

  /** The largest share of a narrow window that the life may take. */
  private static final double LARGEST_LEFT_SHARE = 0.42;

  private final DoubleSupplier em;
  private final Region left;
  private final Region picture;
  private final Region timeline;
  private final Region curve;
  private final Region right;
  private final Region sentences;
  private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper low = new ReadOnlyBooleanWrapper();
  private boolean presenting;
  private boolean covered;

  /**
   * @param em the present text size, px
   * @param right the readings, which hold the sentences that must stay in view too
   * @param sentences those sentences again: while the readings are in a drawer, they stand below
   *     the timeline, or across the window where the picture would get too low
   */
  ExploreLayout(
      DoubleSupplier em,
      Region left,
      Region picture,
      Region timeline,
      Region curve,
      Region right,
      Region sentences) {
    this.em = em;
    this.left = left;
    this.picture = picture;
    this.timeline = timeline;
    this.curve = curve;
    this.right = right;
    this.sentences = sentences;
    getChildren().addAll(left, picture, timeline, curve, sentences, right);
    right.getStyleClass().add("readings");
    narrow.subscribe(drawer -> right.pseudoClassStateChanged(DRAWER, drawer));
    drawerOpen.addListener((source, before, after) -> requestLayout());
  }

  /**
   * Whether the drawer with the readings is open; it matters only while there is no room for both.
   */
  BooleanProperty drawerOpenProperty() {
    return drawerOpen;
  }

  /** Leaves the life out, and the readings in their drawer, so that the picture is large. */
  void setPresenting(boolean toRoom) {
    presenting = toRoom;
    drawerOpen.set(false);
    requestLayout();
  }

  /**
   * Shows the sentences alone while a card covers all else: what nobody sees must take no focus.
   * The drawer comes instead of the card.
   *
   * @param covered whether the card is there
   * @param close takes it away
   */
  void giveWayTo(ObservableBooleanValue covered, Runnable close) {
    covered.subscribe(this::setCovered);
    drawerOpen.subscribe(
        drawer -> {
          if (drawer && covered.get()) {
            close.run();
          }
        });
  }

  private void setCovered(boolean over) {
    covered = over;
    drawerOpen.set(drawerOpen.get() && !over);
    List.of(picture, timeline).forEach(part -> part.setVisible(!over));
    requestLayout();
  }

  /** Whether the readings are in a drawer. */
  ReadOnlyBooleanProperty narrowProperty() {
    return narrow.getReadOnlyProperty();
  }

  /** Whether there is little height for so large a text. */
  ReadOnlyBooleanProperty lowProperty() {
    return low.getReadOnlyProperty();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double size = em.getAsDouble();
    low.set(getHeight() < LOW * size);
    // Whole pixels: text between them is blurred.
    double gap = Math.round((low.get() ? SMALL_GAP : GAP) * size);
    narrow.set(presenting || low.get() || getWidth() < WIDE * size);
    double width = getWidth() - 2 * gap;
    double height = getHeight() - 2 * gap;
    double leftWidth = Math.rint(Math.min(LEFT * size, LARGEST_LEFT_SHARE * getWidth()));
    double rightWidth = Math.rint(Math.min(RIGHT * size, width));
    double middle = presenting ? gap : leftWidth + 2 * gap;
    double rest = getWidth() - middle - gap - (narrow.get() ? 0 : rightWidth + gap);
    boolean across = narrow.get() && isLowAbove(rest, height);
    double foot = narrow.get() ? layoutSentences(across ? gap : middle, width, gap) : 0;
    left.setVisible(!presenting && !covered);
    left.resizeRelocate(gap, gap, leftWidth, across ? height - foot : height);
    layoutMiddle(middle, rest, height - foot, gap);
    sentences.setVisible(narrow.get() && !drawerOpen.get());
    right.setVisible(!narrow.get() && !covered || drawerOpen.get());
    right.resizeRelocate(getWidth() - gap - rightWidth, gap, rightWidth, height);
  }

  /** Whether the picture would be too low with the sentences below it. */
  private boolean isLowAbove(double width, double height) {
    double left = height - timeline.prefHeight(width) - sentences.prefHeight(width);
    return left < LOWEST_PICTURE * em.getAsDouble();
  }

  /** Puts the sentences at the foot, from a place to the right edge; gives what they take, px. */
  private double layoutSentences(double x, double room, double gap) {
    double width = room + gap - x;
    double height = Math.ceil(sentences.prefHeight(width));
    sentences.resizeRelocate(x, getHeight() - gap / 2 - height, width, height);
    return height + Math.rint(gap / 2) - gap / 2;
  }

  private void layoutMiddle(double x, double width, double height, double gap) {
    double timelineHeight = Math.ceil(timeline.prefHeight(width));
    double curveHeight = curveHeight(height, timelineHeight);
    double withCurve = height - timelineHeight - curveHeight - 2 * gap;
    double lowest = presenting ? LOWEST_PRESENTED_PICTURE : LOWEST_PICTURE;
    boolean roomForCurve = withCurve >= lowest * em.getAsDouble();
    curve.setVisible(roomForCurve && !covered);
    double pictureHeight = roomForCurve ? withCurve : height - timelineHeight - gap;
    picture.resizeRelocate(x, gap, width, Math.floor(pictureHeight));
    timeline.resizeRelocate(x, gap + pictureHeight + gap, width, timelineHeight);
    curve.resizeRelocate(x, height + gap - curveHeight, width, curveHeight);
  }

  private double curveHeight(double height, double timelineHeight) {
    double lowest = (presenting ? LOWEST_PRESENTED_CURVE : LOWEST_CURVE) * em.getAsDouble();
    double highest = HIGHEST_CURVE * em.getAsDouble();
    double share = TIMELINE_AND_CURVE_SHARE * height - timelineHeight;
    return Math.rint(Math.max(lowest, Math.min(highest, share)));
  }
}
