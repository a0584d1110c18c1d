// SPDX-License-Identifier: MIT
package org.trabecula.balance.view;

import java.util.stream.DoubleStream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/**
 * The difference of two amounts on its own, enlarged scale: loss to the left of the middle, gain to
 * the right.
 */
final class DifferenceBar extends Region {
  /** The ends that the scale may have; the smallest that holds the value is taken. */
  private static final double[] ENDS = {25, 100, 400};

  private final Texts texts;
  private final Region track = new Region();
  private final Region fill = new Region();
  private final Region middle = new Region();
  private final Label low = StyleClass.QUIET.on(new Label());
  private final Label name = StyleClass.QUIET.on(new Label());
  private final Label high = StyleClass.QUIET.on(new Label());
  private double value;
  private double end = ENDS[0];

  DifferenceBar(Texts texts) {
    this.texts = texts;
    track.getStyleClass().add("share-bar");
    fill.getStyleClass().add("share-bar-fill");
    middle.getStyleClass().add("difference-middle");
    name.setText(texts.get("bank.difference.middle"));
    name.setAlignment(Pos.CENTER);
    name.setTextAlignment(TextAlignment.CENTER);
    name.setWrapText(true);
    getChildren().addAll(track, fill, middle, low, name, high);
    setValue(0, GainOrLoss.GAIN);
  }

  /** Shows a difference, in the unit of the scale, in a colour. */
  void setValue(double next, GainOrLoss colour) {
    value = next;
    end = endFor(Math.abs(next));
    low.setText(texts.get("bank.difference.low", end));
    high.setText(texts.get("bank.difference.high", end));
    colour.colour(fill);
    requestLayout();
  }

  /** The end of the scale that is in use. */
  double end() {
    return end;
  }

  private static double endFor(double size) {
    double largest = ENDS[ENDS.length - 1];
    return DoubleStream.of(ENDS).filter(one -> size <= one).findFirst().orElse(largest);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return barHeight() + name.prefHeight(width < 0 ? -1 : nameWidth(width));
  }

  /** The width of the name between the ends of the scale. */
  private double nameWidth(double width) {
    double room = width - low.prefWidth(-1) - high.prefWidth(-1);
    return Math.min(room, name.prefWidth(-1));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double barHeight() {
    return track.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double bar = barHeight();
    double centre = Math.rint(width / 2);
    track.resizeRelocate(0, 0, width, bar);
    double length = Math.min(1, Math.abs(value) / end) * width / 2;
    fill.resizeRelocate(value < 0 ? centre - length : centre, 0, length, bar);
    double line = middle.prefWidth(-1);
    middle.resizeRelocate(centre - line / 2, 0, line, bar);
    double nameWidth = nameWidth(width);
    double height = low.prefHeight(-1);
    low.resizeRelocate(0, bar, low.prefWidth(-1), height);
    high.resizeRelocate(width - high.prefWidth(-1), bar, high.prefWidth(-1), height);
    name.resizeRelocate(centre - nameWidth / 2, bar, nameWidth, name.prefHeight(nameWidth));
  }
}
