// SPDX-License-Identifier: MIT
package org.trabecula.density.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.trabecula.density.DensityBand;
import org.trabecula.density.DensityReading;
import org.trabecula.density.DensityWords;
import org.trabecula.design.StyleClass;

/**
 * The three bands of T-scores from low to high, each with its pattern and name, the scores at their
 * borders, and a pointer at one score.
 */
public final class ScoreRuler extends Region {
  private static final double LOWEST = -5.5;
  private static final double HIGHEST = 1.5;

  /** Least room between two words below the bands, px. */
  private static final double GAP = 2;

  /** From the left: the band, and the T-score at its right end. */
  private static final DensityBand[] BANDS = {
    DensityBand.OSTEOPOROSIS, DensityBand.LOW, DensityBand.NORMAL
  };

  private final double[] borders;
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<Label> numbers = new ArrayList<>();
  private final Region pointer = new Region();
  private double score;

  /**
   * @param osteoporosisFrom T-score at and below which it is osteoporosis
   * @param lowBelow T-score below which density is low
   */
  public ScoreRuler(DensityWords words, double osteoporosisFrom, double lowBelow) {
    borders = new double[] {LOWEST, osteoporosisFrom, lowBelow, HIGHEST};
    pointer.getStyleClass().add("score-pointer");
    for (DensityBand band : BANDS) {
      Region bar = new Region();
      bar.getStyleClass()
          .addAll("score-band", "score-band-" + band.name().toLowerCase(Locale.ROOT));
      bars.add(bar);
      names.add(StyleClass.QUIET.on(new Label(words.shortBand(band))));
    }
    getChildren().addAll(bars);
    numbers.add(number(words.number(osteoporosisFrom)));
    numbers.add(number(words.number(lowBelow)));
    getChildren().addAll(names);
    getChildren().addAll(numbers);
    getChildren().add(pointer);
  }

  private static Label number(String text) {
    Label label = StyleClass.QUIET.on(new Label(text));
    label.getStyleClass().add("score-number");
    return label;
  }

  /** Points at a score. */
  public void setScore(DensityReading.Score next) {
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
    layoutNumbers(top + height);
    double width = pointer.prefWidth(-1);
    pointer.resizeRelocate(x(score) - width / 2, 0, width, pointer.prefHeight(-1));
  }

  private void layoutName(Label name, double left, double right, double top) {
    double width = name.prefWidth(-1);
    double x = nameAt(names.indexOf(name), left, right, width);
    name.resizeRelocate(x, top, width, name.prefHeight(-1));
  }

  /** The outer names stand at the ends, which leaves room for the numbers at the borders. */
  private double nameAt(int band, double left, double right, double width) {
    if (band == 0) {
      return 0;
    }
    return band == BANDS.length - 1 ? getWidth() - width : (left + right - width) / 2;
  }

  /** The names come first: the numbers stand at their borders only where both have room. */
  private void layoutNumbers(double top) {
    boolean room = true;
    for (int border = 0; border < numbers.size(); border++) {
      Label number = numbers.get(border);
      double width = number.prefWidth(-1);
      double left = x(borders[border + 1]) - width / 2;
      Label before = names.get(border);
      Label after = names.get(border + 1);
      room &=
          before.getLayoutX() + before.getWidth() + GAP <= left
              && left + width + GAP <= after.getLayoutX();
      number.resizeRelocate(left, top, width, number.prefHeight(-1));
    }
    boolean shown = room;
    numbers.forEach(number -> number.setVisible(shown));
  }

  private double x(double tScore) {
    return Math.rint((tScore - LOWEST) / (HIGHEST - LOWEST) * getWidth());
  }
}
