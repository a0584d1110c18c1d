// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.title.LifeTitles;
import org.trabecula.text.Texts;

/**
 * The title while it is typed: Enter, or going elsewhere, takes it; Escape leaves it as it was. An
 * empty one lets the life be called by what is set in it.
 */
final class TitleField extends TextField {
  private final Exploration exploration;
  private final LifeTitles titles;
  private final Consumer<Boolean> onLeft;
  private boolean open;

  /**
   * @param onLeft told when the field is left, and whether by a key
   */
  TitleField(Exploration exploration, Texts texts, LifeTitles titles, Consumer<Boolean> onLeft) {
    this.exploration = exploration;
    this.titles = titles;
    this.onLeft = onLeft;
    setId("life-title-field");
    setPromptText(texts.get("lives.title.rename.hint"));
    setAccessibleText(
        texts.get("lives.title.rename.name") + ": " + texts.get("lives.title.rename.hint"));
    setTextFormatter(new TextFormatter<>(TitleField::fitting));
    HBox.setHgrow(this, Priority.ALWAYS);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    focusedProperty().subscribe(this::leaveUnless);
  }

  /** Begins with the title that is told. */
  void open() {
    setText(titles.of(exploration.scenario()));
    requestFocus();
    selectAll();
    open = true;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      close(true, true);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close(false, true);
    }
  }

  private void leaveUnless(boolean focused) {
    if (!focused) {
      close(true, false);
    }
  }

  private void close(boolean taken, boolean byKey) {
    if (open) {
      open = false;
      String typed = getText().strip();
      Scenario life = exploration.scenario();
      onLeft.accept(byKey);
      // What was only looked at goes on following what is set.
      if (taken && !typed.equals(titles.of(life))) {
        exploration.change(life.withTitle(typed));
      }
    }
  }

  /** One line of whole characters that is not too long; what does not fit is not taken. */
  private static TextFormatter.Change fitting(TextFormatter.Change change) {
    String next = change.getControlNewText();
    return Scenario.isTitle(next) ? change : null;
  }
}
