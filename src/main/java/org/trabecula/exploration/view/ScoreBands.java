// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Polygon;
import org.trabecula.density.DensityBand;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.DensityWords;
import org.trabecula.design.PlotScale;
import org.trabecula.remodelling.Life;

/** The three bands of T-scores behind a curve, at the ages at which T-scores apply. */
public final class ScoreBands extends Group {
  /** How much of a name's height its band has at least, for names beside the right edge. */
  private static final double LEAST_SHARE = 0.4;

  private final DensityReader reader;
  private final double lowBelow;
  private final double osteoporosisFrom;
  private final List<Polygon> areas = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();

  public ScoreBands(DensityReader reader, DensityReference reference, DensityWords words) {
    this.reader = reader;
    lowBelow = reference.lowBelow().value();
    osteoporosisFrom = reference.osteoporosisFrom().value();
    setManaged(false);
    setMouseTransparent(true);
    for (DensityBand band : DensityBand.values()) {
      String style = band.name().toLowerCase(Locale.ROOT);
      Polygon area = new Polygon();
      area.getStyleClass().addAll("curve-band", "curve-band-" + style);
      areas.add(area);
      Label name = new Label(words.shortBand(band));
      names.add(name);
    }
    getChildren().addAll(areas);
    getChildren().addAll(names);
  }

  /** The lowest border of a life, as a share of its peak. */
  public double lowestBorder(Life life) {
    return reader.border(life, osteoporosisFrom).applyAsDouble(life.lastAge());
  }

  /** The room that the names need beside the plot, px. */
  double namesWidth() {
    return names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0);
  }

  /** Draws the bands of a life, their names at the right of the plot. */
  void draw(PlotScale scale, Life life) {
    List<DoubleUnaryOperator> borders = drawAreas(scale, life);
    for (int band = 0; band < areas.size(); band++) {
      place(names.get(band), scale, borders.get(band), borders.get(band + 1));
    }
  }

  private List<DoubleUnaryOperator> drawAreas(PlotScale scale, Life life) {
    double from = reader.scoredFrom(life);
    List<DoubleUnaryOperator> borders =
        List.of(
            age -> scale.highest(),
            reader.border(life, lowBelow),
            reader.border(life, osteoporosisFrom),
            age -> scale.lowest());
    for (int band = 0; band < areas.size(); band++) {
      areas
          .get(band)
          .getPoints()
          .setAll(outline(scale, borders.get(band), borders.get(band + 1), from));
    }
    return borders;
  }

  private static List<Double> outline(
      PlotScale scale, DoubleUnaryOperator upper, DoubleUnaryOperator lower, double from) {
    List<Double> there = LifeLine.points(scale, upper, from, scale.last());
    List<Double> back = LifeLine.points(scale, lower, from, scale.last());
    Collections.reverse(back);
    for (int i = 0; i < back.size(); i += 2) {
      Collections.swap(back, i, i + 1);
    }
    there.addAll(back);
    return there;
  }

  /** Puts a name beside the right edge, at the height of its band there. */
  private static void place(
      Label name, PlotScale scale, DoubleUnaryOperator upper, DoubleUnaryOperator lower) {
    double above = scale.y(upper.applyAsDouble(scale.last()));
    double below = scale.y(lower.applyAsDouble(scale.last()));
    double height = name.prefHeight(-1);
    name.setVisible(below - above >= height * LEAST_SHARE);
    name.resizeRelocate(
        scale.right() + 6, (above + below - height) / 2, name.prefWidth(-1), height);
  }
}
