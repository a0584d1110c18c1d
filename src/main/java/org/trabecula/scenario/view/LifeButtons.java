// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** Reset, open and save. */
final class LifeButtons extends HBox {

  LifeButtons(Texts texts, LifeActions actions) {
    StyleClass.ROW.on(this);
    getChildren()
        .addAll(
            button(texts, "reset", actions::reset),
            button(texts, "open", actions::open),
            button(texts, "save", actions::save));
  }

  private static Button button(Texts texts, String name, Runnable action) {
    Button button = new Button(texts.get("scenario.button." + name));
    button.setId(name);
    button.setOnAction(event -> action.run());
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }
}
