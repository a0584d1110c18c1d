// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import java.util.function.DoubleUnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.trabecula.design.StyleClass;
import org.trabecula.loop.PthDay;
import org.trabecula.text.Texts;

/**
 * PTH over the hours of a day, with a line at the usual amount; a dot goes with the hours unless
 * motion is reduced.
 */
final class DayTrace extends Region {
  /** How long a day takes, seconds. */
  private static final double DAY = 12;

  private static final double SECOND = 1e9;

  /** Height of the curve, in the height of the text. */
  private static final double HEIGHT = 3.2;

  private static final double DOT = 0.35;
  private static final int STEPS = 240;
  private static final int[] MARKED_HOURS = {0, 12, 24};

  private final ObservableBooleanValue reducedMotion;
  private final Polygon area = styled(new Polygon(), "pth-day-area");
  private final Polyline curve = styled(new Polyline(), "pth-day-curve");
  private final Line usual = styled(new Line(), "pth-day-usual");
  private final Line foot = styled(new Line(), "pth-day-foot");
  private final Circle dot = styled(new Circle(), "pth-day-dot");
  private final Label usualName = StyleClass.QUIET.on(new Label());
  private final Label[] hours = new Label[MARKED_HOURS.length];
  private DoubleUnaryOperator level = hour -> 1;
  private double share;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long nanoseconds) {
          share = nanoseconds / SECOND / DAY % 1;
          placeDot();
        }
      };

  /**
   * @param reducedMotion whether no dot moves
   */
  DayTrace(Texts texts, ObservableBooleanValue reducedMotion) {
    this.reducedMotion = reducedMotion;
    usualName.setText(texts.get("rhythm.trace.usual"));
    getStyleClass().add("pth-day");
    // The drawing is a group, so that no line of it asks for room.
    Group drawing = new Group(area, foot, usual, curve, dot);
    drawing.setManaged(false);
    getChildren().addAll(drawing, usualName);
    for (int i = 0; i < hours.length; i++) {
      hours[i] = StyleClass.QUIET.on(new Label(texts.get("rhythm.trace.hour", MARKED_HOURS[i])));
      getChildren().add(hours[i]);
    }
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    reducedMotion.addListener((property, before, now) -> settle());
    sceneProperty().addListener((property, before, now) -> settle());
    settle();
  }

  /** Shows a day: PTH at an hour, where the usual is 1. */
  void show(DoubleUnaryOperator pth, String words) {
    level = pth;
    setAccessibleText(words);
    requestLayout();
  }

  private void settle() {
    boolean moving = !reducedMotion.get();
    dot.setVisible(moving);
    if (moving && getScene() != null) {
      timer.start();
    } else {
      timer.stop();
    }
  }

  private double em() {
    return usualName.getFont().getSize();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT * em() + hours[0].prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 5 * HEIGHT * em();
  }

  @Override
  protected void layoutChildren() {
    curve.getPoints().clear();
    for (int i = 0; i <= STEPS; i++) {
      double hour = PthDay.HOURS * i / STEPS;
      curve.getPoints().addAll(x(hour), y(level.applyAsDouble(hour)));
    }
    area.getPoints().setAll(curve.getPoints());
    area.getPoints().addAll(x(PthDay.HOURS), bottom(), x(0), bottom());
    line(usual, y(1));
    line(foot, bottom());
    double nameWidth = usualName.prefWidth(-1);
    double nameHeight = usualName.prefHeight(-1);
    usualName.resizeRelocate(
        getWidth() - nameWidth, Math.rint(y(1) - nameHeight / 2), nameWidth, nameHeight);
    for (int i = 0; i < hours.length; i++) {
      double width = hours[i].prefWidth(-1);
      double middle = x(MARKED_HOURS[i]) - width / 2;
      double left = Math.rint(Math.max(0, Math.min(getWidth() - width, middle)));
      hours[i].resizeRelocate(left, bottom(), width, hours[i].prefHeight(-1));
    }
    dot.setRadius(DOT * em());
    placeDot();
  }

  private void line(Line line, double y) {
    line.setStartX(x(0));
    line.setEndX(x(PthDay.HOURS));
    line.setStartY(y);
    line.setEndY(y);
  }

  private void placeDot() {
    double hour = PthDay.HOURS * share;
    dot.setCenterX(x(hour));
    dot.setCenterY(y(level.applyAsDouble(hour)));
  }

  /** The name of the line at the usual amount stands at the right of the curve. */
  private double x(double hour) {
    double room = getWidth() - usualName.prefWidth(-1) - DOT * em();
    return room * hour / PthDay.HOURS;
  }

  private double y(double pth) {
    return bottom() * (1 - Math.min(1, pth / PthDay.TOP));
  }

  private double bottom() {
    return HEIGHT * em();
  }

  private static <S extends javafx.scene.shape.Shape> S styled(S shape, String styleClass) {
    shape.getStyleClass().add(styleClass);
    return shape;
  }
}
