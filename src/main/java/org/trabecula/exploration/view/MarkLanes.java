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
  private static final double GAP = 8;

  /** Share of its width by which a name may stand aside to fit into a lane. */
  private static final double SHIFT = 0.5;

  /** Height of a lane, as a multiple of the text size. */
  private static final double LANE = 1.75;

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
    return fontSize() * LANE;
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
      double width = names.get(i).prefWidth(-1);
      double centred = centred(i, width);
      int lane = 0;
      while (laneEnds[lane] + GAP > centred + width * SHIFT) {
        lane++;
      }
      double left = Math.max(centred, laneEnds[lane] + GAP);
      laneEnds[lane] = Math.max(left + width, barEnd(i));
      used = Math.max(used, lane + 1);
      place(i, left, width, lane);
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

  /** The left edge of a name that stands over the middle of its bar, within the timeline. */
  private double centred(int i, double width) {
    double start = xOfAge.applyAsDouble(marks.get(i).from());
    return Math.max(0, Math.min((start + barEnd(i) - width) / 2, getWidth() - width));
  }

  private void place(int i, double left, double width, int lane) {
    double bottom = getHeight() - lane * laneHeight();
    Region bar = bars.get(i);
    double thick = bar.prefHeight(-1);
    double start = xOfAge.applyAsDouble(marks.get(i).from());
    double length = Math.max(thick, barEnd(i) - start);
    double height = names.get(i).prefHeight(-1);
    names.get(i).resizeRelocate(left, bottom - laneHeight(), width, height);
    // A moment's dot is as wide as it is high, and stands on its age.
    double x = length > thick ? start : start - thick / 2;
    double middle = bottom - (laneHeight() - height) / 2;
    bar.resizeRelocate(x, middle - thick / 2, length, thick);
  }
}
