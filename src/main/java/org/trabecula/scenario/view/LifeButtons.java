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

/** Reset, open and save: side by side, or under each other where their words lack room. */
final class LifeButtons extends StackPane {
  private final List<Button> buttons;
  private boolean tight;
  private boolean stacked = true;

  LifeButtons(Texts texts, LifeActions actions) {
    buttons =
        List.of(
            button(texts, "reset", actions::reset),
            button(texts, "open", actions::open),
            button(texts, "save", actions::save));
    stack(false);
    widthProperty().subscribe(this::arrange);
  }

  /** Puts them under each other, or side by side again where there is room. */
  void setTight(boolean wanted) {
    tight = wanted;
    arrange();
  }

  private void arrange() {
    stack(tight || getWidth() > 0 && width() > getWidth());
  }

  /** How wide they are side by side, with a letter's height between them. */
  private double width() {
    double gap = buttons.get(0).getFont().getSize();
    double wide = buttons.stream().mapToDouble(button -> button.prefWidth(-1)).sum();
    return wide + gap * (buttons.size() - 1);
  }

  private void stack(boolean wanted) {
    if (wanted == stacked) {
      return;
    }
    stacked = wanted;
    Pane pane = wanted ? StyleClass.TIGHT_STACK.on(new VBox()) : StyleClass.ROW.on(new HBox());
    pane.getChildren().setAll(buttons);
    getChildren().setAll(pane);
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
