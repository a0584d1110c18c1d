// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.exploration.view.ChangeHistory;
import org.trabecula.text.Texts;

/** Takes back, or makes again, the last change on the screen that is shown. */
final class UndoButtons extends HBox {
  private static final ObservableValue<Boolean> NOTHING = new SimpleBooleanProperty();

  private final Texts texts;
  private final Screens screens;

  UndoButtons(Texts texts, Screens screens) {
    this.texts = texts;
    this.screens = screens;
    setAlignment(Pos.CENTER_LEFT);
    add(Feather.CORNER_UP_LEFT, "topBar.undo", h -> h.undo(), ChangeHistory::canUndoProperty);
    add(Feather.CORNER_UP_RIGHT, "topBar.redo", h -> h.redo(), ChangeHistory::canRedoProperty);
  }

  private void add(
      Feather icon,
      String key,
      Consumer<ChangeHistory> action,
      Function<ChangeHistory, ObservableValue<Boolean>> possible) {
    Runnable act = () -> screens.shown().changes().ifPresent(action);
    IconButton button = new IconButton(texts, icon, key, act);
    button.disableProperty().bind(impossible(possible));
    getChildren().add(button);
  }

  private ObservableValue<Boolean> impossible(
      Function<ChangeHistory, ObservableValue<Boolean>> possible) {
    return screens
        .shownProperty()
        .flatMap(screen -> screen.changes().map(possible).orElse(NOTHING))
        .map(can -> !can);
  }
}
