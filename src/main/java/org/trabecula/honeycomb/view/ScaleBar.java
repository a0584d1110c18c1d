// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** A bar that is one millimetre of bone long. */
final class ScaleBar extends VBox {
  private final Region bar = new Region();

  ScaleBar(Texts texts) {
    Label label = new Label(texts.get("picture.scale.oneMillimetre"));
    getChildren().addAll(label, bar);
    getStyleClass().addAll(StyleClass.ON_PICTURE.cssName(), "scale-bar");
    bar.getStyleClass().add("scale-bar-line");
    setMouseTransparent(true);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  /** Sets the length of a millimetre, px. */
  void setPixelsPerMillimetre(double pixels) {
    double length = Math.round(pixels);
    bar.setMinWidth(length);
    bar.setPrefWidth(length);
    bar.setMaxWidth(length);
  }
}
