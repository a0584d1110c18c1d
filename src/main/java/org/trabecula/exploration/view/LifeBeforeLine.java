// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.PlotScale;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/** The life before the last change, dashed on the curve, with a button that puts it away. */
final class LifeBeforeLine extends Group {
  private static final double ICON = 1;
  private static final double GAP = 4;
  private final LifeLine line = new LifeLine("life-before");
  private final Button away;
  private Optional<Life> life = Optional.empty();

  LifeBeforeLine(Texts texts) {
    away = TextIcon.on(StyleClass.FLAT.on(new Button()), Feather.X, ICON);
    away.setText(texts.get("curve.before"));
    away.setAccessibleText(texts.get("curve.before.away"));
    away.setId("life-before-away");
    away.getStyleClass().add("life-before-away");
    away.setManaged(false);
    getChildren().add(line);
    setManaged(false);
    setMouseTransparent(true);
    take(life);
  }

  /** The button, which lies over all else. */
  Button away() {
    return away;
  }

  void setOnPutAway(Runnable action) {
    away.setOnAction(event -> action.run());
  }

  /** Takes another life, or none. */
  void take(Optional<Life> next) {
    life = next;
    setVisible(life.isPresent());
    away.setVisible(life.isPresent());
  }

  /** The lowest share of the peak in it or {@code other}, whichever is less. */
  double lowest(double other, Function<Life, DoubleUnaryOperator> share) {
    double low = other;
    for (Life shown : life.stream().toList()) {
      DoubleUnaryOperator density = share.apply(shown);
      for (double age = shown.firstAge(); age <= shown.lastAge(); age++) {
        low = Math.min(low, density.applyAsDouble(age));
      }
    }
    return low;
  }

  /**
   * Draws it.
   *
   * @param high whether other words stand at the foot already
   */
  void draw(PlotScale scale, Function<Life, DoubleUnaryOperator> share, boolean high) {
    life.ifPresent(shown -> line.draw(scale, share.apply(shown), scale.first(), scale.last()));
    double width = away.prefWidth(-1);
    double height = away.prefHeight(-1);
    double foot = scale.bottom() - GAP - (high ? height : 0);
    away.resizeRelocate(scale.left() + GAP, foot - height, width, height);
  }
}
