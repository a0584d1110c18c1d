// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** The marks of a life above its timeline, in as many lanes as they need not to touch. */
final class MarkLanes extends Region {
  /** Space between two marks of one lane, px. */
  private static final double GAP = 10;

  private final DoubleUnaryOperator xOfAge;
  private final List<LifeMark> marks = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<Region> bars = new ArrayList<>();
  private int lanes = 1;

  /**
   * @param xOfAge where an age lies, px
   */
  MarkLanes(DoubleUnaryOperator xOfAge) {
    this.xOfAge = xOfAge;
    setMouseTransparent(true);
    getStyleClass().add("mark-lanes");
  }

  /** Shows the marks of a life. */
  void show(List<LifeMark> next) {
    if (marks.equals(next)) {
      return;
    }
    marks.clear();
    marks.addAll(next);
    names.clear();
    bars.clear();
    marks.forEach(this::addNodes);
    getChildren().setAll(bars);
    getChildren().addAll(names);
    requestLayout();
  }

  private void addNodes(LifeMark mark) {
    String style = "mark-" + mark.kind().name().toLowerCase(Locale.ROOT);
    Region bar = new Region();
    bar.getStyleClass().addAll("mark-bar", style);
    bars.add(bar);
    Label name = new Label(mark.name());
    name.getStyleClass().addAll("mark-name", style + "-name");
    names.add(name);
  }

  @Override
  protected double computePrefHeight(double width) {
    return lanes * laneHeight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double laneHeight() {
    return fontSize() * 1.45;
  }

  private double fontSize() {
    return names.stream()
        .mapToDouble(name -> name.getFont().getSize())
        .findFirst()
        .orElse(Font.getDefault().getSize());
  }

  @Override
  protected void layoutChildren() {
    double[] laneEnds = new double[marks.size() + 1];
    Arrays.fill(laneEnds, Double.NEGATIVE_INFINITY);
    int used = 1;
    for (int i = 0; i < marks.size(); i++) {
      double left = left(i);
      int lane = 0;
      while (laneEnds[lane] + GAP > left) {
        lane++;
      }
      laneEnds[lane] = Math.max(left + names.get(i).prefWidth(-1), barEnd(i));
      used = Math.max(used, lane + 1);
      place(i, left, lane);
    }
    if (used != lanes) {
      lanes = used;
      // A parent does not lay out again for what changes while it lays out.
      Platform.runLater(this::requestParentLayout);
    }
  }

  private double barEnd(int i) {
    return xOfAge.applyAsDouble(marks.get(i).to());
  }

  /** A name starts with its bar, but ends within the timeline. */
  private double left(int i) {
    double start = xOfAge.applyAsDouble(marks.get(i).from());
    return Math.max(0, Math.min(start, getWidth() - names.get(i).prefWidth(-1)));
  }

  private void place(int i, double left, int lane) {
    double bottom = getHeight() - lane * laneHeight();
    double height = laneHeight();
    Label name = names.get(i);
    Region bar = bars.get(i);
    double thick = bar.prefHeight(-1);
    double start = xOfAge.applyAsDouble(marks.get(i).from());
    double length = Math.max(thick, barEnd(i) - start);
    name.resizeRelocate(left, bottom - height, name.prefWidth(-1), height - thick);
    bar.resizeRelocate(start, bottom - thick, length, thick);
  }
}
