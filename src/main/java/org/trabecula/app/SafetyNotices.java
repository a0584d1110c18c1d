// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/**
 * The sentences that stay in view while the readings, which hold them too, are in a drawer: when to
 * get help, what this is not, and, where the life has no room for it, what must not be stopped.
 */
final class SafetyNotices extends VBox {

  /**
   * @param signs for which to get help
   * @param caution what must not be stopped; empty where nothing is taken
   * @param wanted whether that is said here, in a window that is low for its letters
   */
  SafetyNotices(
      Texts texts,
      ObservableValue<String> signs,
      ObservableStringValue caution,
      ObservableBooleanValue wanted) {
    Label stopping = line(StyleClass.STRONG);
    stopping.setId("staying-caution");
    stopping.textProperty().bind(caution);
    stopping.visibleProperty().bind(stopping.textProperty().isNotEmpty().and(wanted));
    stopping.managedProperty().bind(stopping.visibleProperty());
    Label safety = line(StyleClass.QUIET);
    safety.setId("staying-safety");
    // The smallest window has room for the first sign; the readings name the others.
    Runnable say = () -> safety.setText(wanted.get() ? texts.get("side.safety") : signs.getValue());
    signs.subscribe(say);
    wanted.subscribe(say);
    Label disclaimer = line(StyleClass.QUIET);
    disclaimer.setText(texts.get("side.disclaimer"));
    getChildren().addAll(stopping, safety, disclaimer);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private static Label line(StyleClass style) {
    Label line = style.on(new Label());
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
