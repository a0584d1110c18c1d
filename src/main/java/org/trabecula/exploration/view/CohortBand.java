// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Polygon;
import org.trabecula.cohort.CohortSpan;
import org.trabecula.design.PlotScale;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** A soft band on the curve in which most people of a model lie, with its name. */
final class CohortBand extends Group {
  /** Where its name begins, years: below the band, left of the T-scores. */
  private static final double NAME_AGE = 18;

  private final Polygon band = new Polygon();
  private final Label name = StyleClass.QUIET.on(new Label());
  private CohortSpan span;
  private double peak;

  CohortBand(Texts texts) {
    name.setText(texts.get("curve.people.name"));
    name.getStyleClass().add("curve-band-name-inside");
    band.getStyleClass().add("curve-people");
    getChildren().addAll(band, name);
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /**
   * Takes another span.
   *
   * @param next year by year, g/cm²; null for none
   * @param ownPeak the density that is drawn as the whole, g/cm²
   */
  void take(CohortSpan next, double ownPeak) {
    span = next;
    peak = ownPeak;
    setVisible(next != null);
  }

  /** The lowest share of the peak in it or {@code other}, whichever is less. */
  double lowest(double other) {
    double low = other;
    for (int year = 0; isVisible() && year < span.low().length; year++) {
      low = Math.min(low, span.low()[year] / peak);
    }
    return low;
  }

  /** The highest share of the peak in it or {@code other}, whichever is more. */
  double highest(double other) {
    double high = other;
    for (int year = 0; isVisible() && year < span.high().length; year++) {
      high = Math.max(high, span.high()[year] / peak);
    }
    return high;
  }

  /** Draws it and writes its name below, where there is room for the name. */
  void draw(PlotScale scale, double line) {
    if (!isVisible()) {
      return;
    }
    List<Double> points = new ArrayList<>();
    int years = span.low().length;
    for (int year = 0; year < years; year++) {
      add(points, scale, year, span.high()[year]);
    }
    for (int year = years - 1; year >= 0; year--) {
      add(points, scale, year, span.low()[year]);
    }
    band.getPoints().setAll(points);
    double width = name.prefWidth(-1);
    double x = scale.x(NAME_AGE);
    name.setVisible(x + width <= scale.right());
    name.resizeRelocate(x, scale.bottom() - line - 2, width, line);
  }

  private void add(List<Double> points, PlotScale scale, int year, double density) {
    points.add(scale.x(scale.first() + year));
    points.add(scale.y(density / peak));
  }
}
