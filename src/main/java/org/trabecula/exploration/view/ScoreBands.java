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
import org.trabecula.density.DensityReference;
import org.trabecula.explanation.DensityReader;
import org.trabecula.explanation.DensityWords;
import org.trabecula.remodelling.Life;

/** The three bands of T-scores behind a curve, at the ages at which T-scores apply. */
final class ScoreBands extends Group {
  private final DensityReader reader;
  private final double lowBelow;
  private final double osteoporosisFrom;
  private final List<Polygon> areas = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();

  ScoreBands(DensityReader reader, DensityReference reference, DensityWords words) {
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
      name.getStyleClass().addAll("curve-band-name", "curve-band-name-" + style);
      names.add(name);
    }
    getChildren().addAll(areas);
    getChildren().addAll(names);
  }

  /** The age from which the bands are drawn, years. */
  double from(Life life) {
    return reader.scoredFrom(life);
  }

  /** The lowest border of a life, as a share of its peak. */
  double lowestBorder(Life life) {
    return reader.border(life, osteoporosisFrom).applyAsDouble(life.lastAge());
  }

  /** The room that the names need beside the plot, px. */
  double namesWidth() {
    return names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0);
  }

  /** Draws the bands of a life. */
  void draw(PlotScale scale, Life life) {
    DoubleUnaryOperator normal = reader.border(life, lowBelow);
    DoubleUnaryOperator low = reader.border(life, osteoporosisFrom);
    List<DoubleUnaryOperator> borders =
        List.of(age -> scale.highest(), normal, low, age -> scale.lowest());
    for (int band = 0; band < areas.size(); band++) {
      DoubleUnaryOperator upper = borders.get(band);
      DoubleUnaryOperator lower = borders.get(band + 1);
      areas.get(band).getPoints().setAll(outline(scale, upper, lower, from(life)));
      place(names.get(band), scale, upper, lower);
    }
  }

  private static List<Double> outline(
      PlotScale scale, DoubleUnaryOperator upper, DoubleUnaryOperator lower, double from) {
    List<Double> there = LifeLine.points(scale, upper, from, scale.lastAge());
    List<Double> back = LifeLine.points(scale, lower, from, scale.lastAge());
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
    double above = scale.y(upper.applyAsDouble(scale.lastAge()));
    double below = scale.y(lower.applyAsDouble(scale.lastAge()));
    double height = name.prefHeight(-1);
    name.setVisible(below - above >= height * 0.8);
    name.resizeRelocate(
        scale.right() + 6, (above + below - height) / 2, name.prefWidth(-1), height);
  }
}
