// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.trabecula.text.Texts;

/** The marks of a life above its timeline, in as many lanes as they need not to touch. */
final class MarkLanes extends Region {
  /** Space between two marks of one lane, px. */
  private static final double GAP = 8;

  /** Share of its width by which a name may stand aside to fit into a lane. */
  private static final double SHIFT = 0.5;

  /** Height of a lane, as a multiple of the text size. */
  private static final double LANE = 1.75;

  private final Optional<Exploration> exploration;
  private final DoubleUnaryOperator xOfAge;
  private final Texts texts;
  private final List<LifeMark> marks = new ArrayList<>();
  private final Map<LifeMark.Identity, Drawn> drawn = new LinkedHashMap<>();
  private int lanes = 1;
  private boolean brief;

  private record Drawn(Region bar, Label name) {}

  /**
   * @param exploration whose medicines can be moved; empty where none can
   * @param xOfAge where an age lies, px
   */
  MarkLanes(Optional<Exploration> exploration, DoubleUnaryOperator xOfAge, Texts texts) {
    this.exploration = exploration;
    this.xOfAge = xOfAge;
    this.texts = texts;
    setPickOnBounds(false);
  }

  /** Shows the marks of a life; a bar that is only moved stays, and keeps the focus. */
  void show(List<LifeMark> next) {
    marks.clear();
    marks.addAll(next);
    List<LifeMark.Identity> wanted = next.stream().map(LifeMark::identity).toList();
    List<LifeMark.Identity> gone =
        drawn.keySet().stream().filter(mark -> !wanted.contains(mark)).toList();
    gone.forEach(this::erase);
    next.stream().filter(mark -> !drawn.containsKey(mark.identity())).forEach(this::draw);
    courseBars().forEach(CourseBar::showWords);
    requestLayout();
  }

  /** Puts all marks into one lane, where there is no room for more; names that touch go. */
  void setBrief(boolean oneLane) {
    brief = oneLane;
    requestLayout();
  }

  private void erase(LifeMark.Identity mark) {
    Drawn nodes = drawn.remove(mark);
    getChildren().removeAll(nodes.bar(), nodes.name());
  }

  private void draw(LifeMark mark) {
    String style = "mark-" + mark.kind().name().toLowerCase(Locale.ROOT);
    Label name = new Label(mark.name());
    name.getStyleClass().addAll("mark-name", style + "-name");
    name.setMouseTransparent(true);
    Drawn nodes = new Drawn(bar(mark, style), name);
    drawn.put(mark.identity(), nodes);
    getChildren().addAll(nodes.bar(), nodes.name());
  }

  private Region bar(LifeMark mark, String style) {
    if (mark.kind() == LifeMark.Kind.MEDICINE && exploration.isPresent()) {
      return new CourseBar(exploration.get(), mark.number(), xOfAge, texts);
    }
    Region bar = new Region();
    bar.getStyleClass().addAll("mark-bar", style);
    bar.setMouseTransparent(true);
    return bar;
  }

  private List<CourseBar> courseBars() {
    return drawn.values().stream()
        .map(Drawn::bar)
        .filter(CourseBar.class::isInstance)
        .map(CourseBar.class::cast)
        .toList();
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
    return drawn.values().stream()
        .mapToDouble(nodes -> nodes.name().getFont().getSize())
        .findFirst()
        .orElse(Font.getDefault().getSize());
  }

  @Override
  protected void layoutChildren() {
    double[] laneEnds = new double[marks.size() + 1];
    Arrays.fill(laneEnds, Double.NEGATIVE_INFINITY);
    int used = 1;
    for (LifeMark mark : marks) {
      double width = drawn.get(mark.identity()).name().prefWidth(-1);
      double centred = centred(mark, width);
      int lane = 0;
      while (!brief && laneEnds[lane] + GAP > centred + width * SHIFT) {
        lane++;
      }
      double left = brief ? centred : Math.max(centred, laneEnds[lane] + GAP);
      boolean named = laneEnds[lane] + GAP <= left;
      drawn.get(mark.identity()).name().setVisible(named);
      if (named) {
        laneEnds[lane] = Math.max(left + width, brief ? 0 : xOfAge.applyAsDouble(mark.to()));
      }
      used = Math.max(used, lane + 1);
      place(mark, left, width, lane);
    }
    showLanes(used);
  }

  /** While a bar is in somebody's hand, no lane goes: nothing should move but the bar. */
  private void showLanes(int used) {
    boolean held = courseBars().stream().anyMatch(CourseBar::isHeld);
    int next = held ? Math.max(used, lanes) : used;
    if (next != lanes) {
      lanes = next;
      // A parent does not lay out again for what changes while it lays out.
      Platform.runLater(this::requestParentLayout);
    }
  }

  /** The left edge of a name that stands over the middle of its bar, within the timeline. */
  private double centred(LifeMark mark, double width) {
    double start = xOfAge.applyAsDouble(mark.from());
    double end = xOfAge.applyAsDouble(mark.to());
    return Math.max(0, Math.min((start + end - width) / 2, getWidth() - width));
  }

  private void place(LifeMark mark, double left, double width, int lane) {
    Drawn nodes = drawn.get(mark.identity());
    double top = getHeight() - (lane + 1) * laneHeight();
    double height = nodes.name().prefHeight(-1);
    nodes.name().resizeRelocate(left, top, width, height);
    double start = xOfAge.applyAsDouble(mark.from());
    double end = xOfAge.applyAsDouble(mark.to());
    double middle = height + (laneHeight() - height) / 2;
    if (nodes.bar() instanceof CourseBar bar) {
      double thick = bar.thickness();
      double x = Math.min(left, start - CourseBar.reach());
      double right = Math.max(left + width, end + CourseBar.reach());
      bar.resizeRelocate(x, top, right - x, laneHeight());
      double drawnEnd = Math.max(end, start + thick);
      double taken = xOfAge.applyAsDouble(Math.min(mark.to(), bar.takenTo()));
      bar.place(start - x, drawnEnd - x, taken - x, middle);
    } else {
      placeFixed(nodes.bar(), start, end, top + middle);
    }
  }

  private static void placeFixed(Region bar, double start, double end, double middle) {
    double thick = bar.prefHeight(-1);
    double length = Math.max(thick, end - start);
    // A moment's dot is as wide as it is high, and stands on its age.
    double x = length > thick ? start : start - thick / 2;
    bar.resizeRelocate(x, middle - thick / 2, length, thick);
  }
}
