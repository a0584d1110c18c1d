// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.trabecula.exploration.Now;
import org.trabecula.loop.DotScale;
import org.trabecula.loop.Flow;
import org.trabecula.loop.LoopWords;
import org.trabecula.loop.Organ;
import org.trabecula.remodelling.CalciumFlows;

/** Gut, blood, kidney, parathyroid glands and bone, with calcium on its way between them. */
final class LoopPicture extends Region {
  /** How long a dot is on its way, seconds. */
  private static final double ON_ITS_WAY = 6;

  private static final double SECOND = 1e9;

  /** The least width, in the height of the text. */
  private static final double LEAST_WIDTH = 30;

  /** The least height, in the height of the text: below it, words would lie on arrows. */
  private static final double LEAST_HEIGHT = 25;

  private final LoopWords words;
  private final DotScale scale;
  private final ObservableBooleanValue reducedMotion;
  private final Map<Flow, FlowShape> flows = new EnumMap<>(Flow.class);
  private final Map<Organ, OrganShape> organs = new EnumMap<>(Organ.class);
  private final SignalShape signal;
  private final Label measure = new Label();
  private CalciumFlows shown;
  private double pth = 1;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long nanoseconds) {
          move(nanoseconds / SECOND / ON_ITS_WAY);
        }
      };

  LoopPicture(LoopWords words, DotScale scale, ObservableBooleanValue reducedMotion) {
    this.words = words;
    this.scale = scale;
    this.reducedMotion = reducedMotion;
    getStyleClass().add("loop-picture");
    signal = new SignalShape(words.signal());
    for (Flow flow : Flow.values()) {
      flows.put(flow, new FlowShape(LoopMap.way(flow)));
    }
    for (Organ organ : Organ.values()) {
      organs.put(organ, new OrganShape(organ, words.organ(organ)));
    }
    measure.setVisible(false);
    getChildren().addAll(flows.values());
    getChildren().add(signal);
    getChildren().addAll(organs.values());
    getChildren().add(measure);
    // Names stand above what crosses them.
    flows.values().forEach(flow -> getChildren().add(flow.label()));
    organs.values().forEach(organ -> getChildren().add(organ.label()));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    reducedMotion.addListener((property, before, now) -> settle());
    sceneProperty().addListener((property, before, now) -> settle());
    settle();
  }

  /** Shows a day of calcium. */
  void show(Now now) {
    pth = now.point().pth();
    shown = now.point().calcium();
    setAccessibleText(words.picture(shown));
    flows.forEach(
        (flow, shape) -> {
          double amount = flow.of(shown);
          String told = words.flow(flow) + "\n" + words.amount(flow, shown);
          shape.show(amount, scale.dots(amount), told);
        });
    requestLayout();
  }

  /** Lights up the organs in which something acts. */
  void light(Set<Organ> lit) {
    organs.forEach((organ, shape) -> shape.setLit(lit.contains(organ)));
  }

  /** Whether dots move: only where somebody sees them, and wants to. */
  private void settle() {
    boolean moving = !reducedMotion.get();
    flows.values().forEach(flow -> flow.setMoving(moving));
    if (shown != null) {
      flows.forEach(
          (flow, shape) -> {
            double amount = flow.of(shown);
            shape.show(amount, scale.dots(amount), shape.label().getText());
          });
    }
    if (moving && getScene() != null) {
      timer.start();
    } else {
      timer.stop();
    }
    requestLayout();
  }

  private void move(double turns) {
    flows.values().forEach(flow -> flow.move(turns % 1));
  }

  private double em() {
    return measure.getFont().getSize();
  }

  @Override
  protected double computePrefWidth(double height) {
    return LEAST_WIDTH * em();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? prefWidth(-1) : width;
    return wide * LoopMap.HEIGHT / LoopMap.WIDTH;
  }

  @Override
  protected double computeMinHeight(double width) {
    return Math.min(LEAST_HEIGHT * em(), computePrefHeight(width));
  }

  @Override
  protected void layoutChildren() {
    double unit = Math.min(getWidth() / LoopMap.WIDTH, getHeight() / LoopMap.HEIGHT);
    Point2D origin =
        new Point2D(
            (getWidth() - unit * LoopMap.WIDTH) / 2, (getHeight() - unit * LoopMap.HEIGHT) / 2);
    organs.values().forEach(organ -> organ.place(origin, unit));
    signal.place(origin, unit, em(), pth);
    flows.values().forEach(flow -> flow.place(origin, unit, em()));
    move(0);
  }
}
