// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A value that turns into a text field when it is clicked. */
final class ValueChip extends StackPane {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Button button = StyleClass.CHIP.on(new Button());
  private final TextField field = StyleClass.CHIP.on(new TextField());
  private final Predicate<String> entry;
  private final Runnable cancelled;
  private String editable = "";

  /**
   * @param entry takes a typed text; false when it is not accepted, and typing goes on
   * @param cancelled told when typing ends without a value
   */
  ValueChip(Predicate<String> entry, Runnable cancelled) {
    this.entry = entry;
    this.cancelled = cancelled;
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setMnemonicParsing(false);
    button.setOnAction(event -> startTyping());
    field.setOnAction(event -> enter());
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::cancelOnEscape);
    field.focusedProperty().addListener((property, before, focused) -> focusMoved(focused));
    getChildren().addAll(button, field);
    showField(false);
  }

  /**
   * Shows a value.
   *
   * @param shown in words
   * @param typed as it stands in the field when typing starts
   * @param accessible the name of the value and the value
   */
  void show(String shown, String typed, String accessible) {
    button.setText(shown);
    button.setAccessibleText(accessible);
    field.setAccessibleText(accessible);
    editable = typed;
  }

  /** What a screen reader adds to the name. */
  void setHelp(String help) {
    button.setAccessibleHelp(help);
    field.setAccessibleHelp(help);
  }

  private void startTyping() {
    field.setText(editable);
    showField(true);
    field.requestFocus();
    field.selectAll();
  }

  private void enter() {
    boolean accepted = entry.test(field.getText());
    field.pseudoClassStateChanged(INVALID, !accepted);
    if (accepted) {
      showField(false);
      button.requestFocus();
    }
  }

  private void cancelOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      cancel();
      button.requestFocus();
    }
  }

  /** Leaving the field counts as Enter; a value that is not accepted is dropped. */
  private void focusMoved(boolean focused) {
    if (!focused && field.isVisible()) {
      if (field.getText().equals(editable) || !entry.test(field.getText())) {
        cancel();
      } else {
        showField(false);
      }
    }
  }

  private void cancel() {
    showField(false);
    cancelled.run();
  }

  private void showField(boolean typing) {
    field.pseudoClassStateChanged(INVALID, false);
    field.setVisible(typing);
    field.setManaged(typing);
    button.setVisible(!typing);
    button.setManaged(!typing);
  }
}
