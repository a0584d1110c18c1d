// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** Reset, open and save: side by side, or under each other where their words need it. */
final class LifeButtons extends StackPane {
  private final List<Button> buttons;

  LifeButtons(Texts texts, LifeActions actions) {
    buttons =
        List.of(
            button(texts, "reset", actions::reset),
            button(texts, "open", actions::open),
            button(texts, "save", actions::save));
    setTight(false);
  }

  /** Puts them under each other, or side by side again. */
  void setTight(boolean tight) {
    Pane row = tight ? StyleClass.TIGHT_STACK.on(new VBox()) : StyleClass.ROW.on(new HBox());
    row.getChildren().setAll(buttons);
    getChildren().setAll(row);
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
