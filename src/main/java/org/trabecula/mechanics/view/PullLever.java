// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.trabecula.text.Texts;

/**
 * The lever of the press: down is down, Home lets go.
 *
 * <p>A slider's values grow upwards, so that its value is the pull with the other sign.
 */
final class PullLever extends Slider {

  PullLever(Texts texts, Pull pull) {
    super(-1, 0, 0);
    setOrientation(Orientation.VERTICAL);
    setBlockIncrement(0.02);
    setId("press-lever");
    getStyleClass().add("press-lever");
    setAccessibleText(texts.get("press.lever.name"));
    setAccessibleHelp(texts.get("press.lever.help"));
    pull.pulledProperty().subscribe(pulled -> setValue(-pulled.doubleValue()));
    valueProperty()
        .addListener(
            (property, before, value) -> {
              if (value.doubleValue() != -pull.pulledProperty().get()) {
                pull.to(-value.doubleValue());
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, event -> leap(event, pull));
    addEventFilter(KeyEvent.KEY_RELEASED, PullLever::keepFromSlider);
  }

  /** A slider goes to its ends when these keys are released, and to the other ones. */
  private static void keepFromSlider(KeyEvent event) {
    if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
      event.consume();
    }
  }

  private static void leap(KeyEvent event, Pull pull) {
    KeyCode key = event.getCode();
    double step = key == KeyCode.PAGE_DOWN ? 0.1 : key == KeyCode.PAGE_UP ? -0.1 : 0;
    if (key == KeyCode.HOME || key == KeyCode.END) {
      pull.to(key == KeyCode.HOME ? 0 : 1);
      event.consume();
    } else if (step != 0) {
      pull.to(pull.pulledProperty().get() + step);
      event.consume();
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> -getValue();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> 1.0;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
