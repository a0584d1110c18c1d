// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.shape.Polyline;
import org.trabecula.design.PlotScale;

/** A quantity through life as a line. */
public final class LifeLine extends Polyline {
  /** Points in a year of life: finer than the eye sees on a screen. */
  private static final int POINTS_PER_YEAR = 4;

  /**
   * @param styleClass how it is drawn
   */
  public LifeLine(String styleClass) {
    getStyleClass().addAll("life-line", styleClass);
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Draws a share of the peak from one age to another. */
  public void draw(PlotScale scale, DoubleUnaryOperator share, double from, double to) {
    getPoints().setAll(points(scale, share, from, to));
  }

  /** The places of a share of the peak from one age to another: x and y by turns. */
  static List<Double> points(PlotScale scale, DoubleUnaryOperator share, double from, double to) {
    List<Double> points = new ArrayList<>();
    for (double age = from; age < to; age = Math.min(to, nextStop(age))) {
      add(points, scale, share, age);
    }
    add(points, scale, share, to);
    return points;
  }

  private static double nextStop(double age) {
    return Math.floor(age * POINTS_PER_YEAR + 1) / POINTS_PER_YEAR;
  }

  private static void add(
      List<Double> points, PlotScale scale, DoubleUnaryOperator share, double age) {
    points.add(scale.x(age));
    points.add(scale.y(share.applyAsDouble(age)));
  }
}
