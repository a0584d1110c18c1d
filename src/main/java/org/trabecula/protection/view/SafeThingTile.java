// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.asset.JsonName;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.protection.SafeThing;
import org.trabecula.text.Texts;

/** One thing of a home: what it is, a drawing, and, with a tick, what is done about it. */
final class SafeThingTile extends ToggleButton {
  private final SafeThing thing;
  private final Label tick = new Label();

  SafeThingTile(SafeThing thing, Texts texts) {
    this.thing = thing;
    String key = "protection.thing." + JsonName.of(thing);
    String name = texts.get(key);
    String done = texts.get(key + ".done");
    getStyleClass().add("safe-thing");
    Region drawing = new Region();
    drawing.getStyleClass().addAll("safe-drawing", "safe-drawing-" + JsonName.of(thing));
    TextIcon.on(tick, Feather.CHECK, 1.2);
    tick.getStyleClass().add("safe-tick");
    tick.visibleProperty().bind(selectedProperty());
    VBox words = new VBox(StyleClass.STRONG.on(new Label(name)), new Label(done));
    words.getStyleClass().add("safe-words");
    HBox content = new HBox(drawing, words, tick);
    content.getStyleClass().add("safe-content");
    setGraphic(content);
    setAccessibleText(texts.get("protection.thing.name", name, done));
  }

  SafeThing thing() {
    return thing;
  }
}
