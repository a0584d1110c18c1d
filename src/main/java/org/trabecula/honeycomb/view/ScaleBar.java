// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** A bar that is as long as a round length in the body. */
final class ScaleBar extends VBox {
  private static final double LONGEST = 140;
  private static final double MILLIMETRES_PER_CENTIMETRE = 10;
  private static final double[] STEPS = {5, 2, 1};

  /** Width of the words below the bar, em. */
  private static final double WORDS = 11;

  private final Texts texts;
  private final Label label = new Label();
  private final Label denser = new Label();
  private final Region bar = new Region();

  ScaleBar(Texts texts) {
    this.texts = texts;
    denser.setText(texts.get("picture.scale.denser"));
    denser.setWrapText(true);
    // In large letters its longest word is wider than the bar may be.
    denser
        .fontProperty()
        .subscribe(font -> denser.setMaxWidth(Math.max(LONGEST, WORDS * font.getSize())));
    denser.setMinHeight(Region.USE_PREF_SIZE);
    denser.managedProperty().bind(denser.visibleProperty());
    getChildren().addAll(label, bar, denser);
    getStyleClass().addAll(StyleClass.ON_PICTURE.cssName(), "scale-bar");
    bar.getStyleClass().add("scale-bar-line");
    setMouseTransparent(true);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  /**
   * Takes the length of a millimetre.
   *
   * @param pixels in a millimetre
   * @param room the longest that the bar may be, px
   */
  void show(double pixels, double room) {
    double millimetres = roundLength(Math.max(1, Math.min(LONGEST, room)) / pixels);
    double length = Math.round(millimetres * pixels);
    bar.setMinWidth(length);
    bar.setPrefWidth(length);
    bar.setMaxWidth(length);
    denser.setVisible(millimetres < MILLIMETRES_PER_CENTIMETRE);
    label.setText(
        millimetres < MILLIMETRES_PER_CENTIMETRE
            ? texts.get("picture.scale.millimetres", millimetres)
            : texts.get("picture.scale.centimetres", millimetres / MILLIMETRES_PER_CENTIMETRE));
  }

  /** The longest of 1, 2, 5, 10, 20 … or 0.5, 0.2 … that is not longer than that. */
  static double roundLength(double longest) {
    double power = Math.pow(10, Math.floor(Math.log10(longest)));
    for (double step : STEPS) {
      if (step * power <= longest) {
        return step * power;
      }
    }
    return power;
  }
}
