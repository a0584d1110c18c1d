// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** Says which cells are drawn how: a colour, a shape and a name for each. */
final class CellLegend extends HBox {

  CellLegend(Texts texts) {
    Circle disc = new Circle(6);
    disc.getStyleClass().add("osteoclast-mark");
    Rectangle block = new Rectangle(11, 11);
    block.setArcWidth(5);
    block.setArcHeight(5);
    block.getStyleClass().add("osteoblast-mark");
    getChildren()
        .addAll(
            entry(disc, texts.get("picture.legend.osteoclasts")),
            entry(block, texts.get("picture.legend.osteoblasts")));
    getStyleClass().addAll(StyleClass.ON_PICTURE.cssName(), "cell-legend");
    setMouseTransparent(true);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private static Label entry(Shape mark, String words) {
    return new Label(words, mark);
  }
}
