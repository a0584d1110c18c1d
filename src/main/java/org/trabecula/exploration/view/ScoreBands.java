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
  private static final double GAP = 5;

  private final DensityReader reader;
  private final double lowBelow;
  private final double osteoporosisFrom;
  private final List<Polygon> areas = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final Group nameTags = new Group();

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
    nameTags.getChildren().addAll(names);
    getChildren().add(nameTags);
  }

  /** The names alone, for a plot that lays them over its lines; they are then no longer in here. */
  public Group takeNames() {
    getChildren().remove(nameTags);
    nameTags.setManaged(false);
    nameTags.setMouseTransparent(true);
    names.forEach(name -> name.getStyleClass().add("curve-band-name-inside"));
    return nameTags;
  }

  /** The lowest border of a life, as a share of its peak. */
  public double lowestBorder(Life life) {
    return reader.border(life, osteoporosisFrom).applyAsDouble(life.lastAge());
  }

  /**
   * Draws the bands of a life; their names stand where falling lines leave room: the first at the
   * right, the others at the left.
   */
  void draw(PlotScale scale, Life life) {
    double from = reader.scoredFrom(life);
    List<DoubleUnaryOperator> borders = drawAreas(scale, life, from);
    double left = scale.x(from) + GAP;
    for (int band = 0; band < areas.size(); band++) {
      Label name = names.get(band);
      // A label knows its size only once it has its style.
      name.applyCss();
      double width = name.prefWidth(-1);
      double height = name.prefHeight(-1);
      double above = scale.y(borders.get(band).applyAsDouble(from));
      double below = scale.y(borders.get(band + 1).applyAsDouble(from));
      boolean top = band == 0;
      boolean lowest = band == areas.size() - 1;
      double x = top ? scale.right() - width - GAP : left;
      double y = top ? above : lowest ? below - height : (above + below - height) / 2;
      name.setVisible(below - above >= height && left + width <= scale.right());
      name.resizeRelocate(x, y, width, height);
    }
  }

  /** What the name in the upper right corner takes, px. */
  double topNameWidth() {
    Label name = names.get(0);
    return name.isVisible() ? name.getWidth() + GAP : 0;
  }

  private List<DoubleUnaryOperator> drawAreas(PlotScale scale, Life life, double from) {
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
}
