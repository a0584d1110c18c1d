// SPDX-License-Identifier: MIT
package org.trabecula.explanation.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.trabecula.density.DensityBand;
import org.trabecula.design.StyleClass;
import org.trabecula.explanation.DensityReading;
import org.trabecula.explanation.DensityWords;

/** The three bands of T-scores from low to high, with a pointer at one score. */
final class ScoreRuler extends Region {
  private static final double LOWEST = -4.5;
  private static final double HIGHEST = 1.5;

  /** From the left: the band, and the T-score at its right end. */
  private static final DensityBand[] BANDS = {
    DensityBand.OSTEOPOROSIS, DensityBand.LOW, DensityBand.NORMAL
  };

  private final double[] borders;
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final Region pointer = new Region();
  private double score;

  /**
   * @param osteoporosisFrom T-score at and below which it is osteoporosis
   * @param lowBelow T-score below which density is low
   */
  ScoreRuler(DensityWords words, double osteoporosisFrom, double lowBelow) {
    borders = new double[] {LOWEST, osteoporosisFrom, lowBelow, HIGHEST};
    pointer.getStyleClass().add("score-pointer");
    for (DensityBand band : BANDS) {
      Region bar = new Region();
      bar.getStyleClass().addAll("score-band", "score-band-" + band.name().toLowerCase(Locale.ROOT));
      bars.add(bar);
      names.add(StyleClass.QUIET.on(new Label(words.shortBand(band))));
    }
    getChildren().addAll(bars);
    getChildren().addAll(names);
    getChildren().add(pointer);
  }

  /** Points at a score. */
  void setScore(DensityReading.Score next) {
    score = Math.max(LOWEST, Math.min(HIGHEST, next.tScore()));
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return pointerHeight() + bars.get(0).prefHeight(-1) + names.get(0).prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double pointerHeight() {
    return pointer.prefHeight(-1) + 1;
  }

  @Override
  protected void layoutChildren() {
    double top = pointerHeight();
    double height = bars.get(0).prefHeight(-1);
    for (int band = 0; band < BANDS.length; band++) {
      double left = x(borders[band]);
      double right = x(borders[band + 1]);
      bars.get(band).resizeRelocate(left, top, right - left, height);
      layoutName(names.get(band), left, right, top + height);
    }
    double width = pointer.prefWidth(-1);
    pointer.resizeRelocate(x(score) - width / 2, 0, width, pointer.prefHeight(-1));
  }

  private void layoutName(Label name, double left, double right, double top) {
    double width = name.prefWidth(-1);
    double centred = (left + right - width) / 2;
    double x = Math.max(0, Math.min(getWidth() - width, centred));
    name.resizeRelocate(x, top, width, name.prefHeight(-1));
  }

  private double x(double tScore) {
    return Math.rint((tScore - LOWEST) / (HIGHEST - LOWEST) * getWidth());
  }
}
