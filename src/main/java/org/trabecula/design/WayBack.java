// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small button that brings a usual value back; it is there while another one is shown. */
final class WayBack extends Button {
  private OptionalDouble usual = OptionalDouble.empty();

  WayBack() {
    super("", new FontIcon(Feather.ROTATE_CCW));
    StyleClass.ICON_BUTTON.on(StyleClass.FLAT.on(this));
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /**
   * Offers the way back to a value.
   *
   * @param name what the button does, for those who cannot see it
   */
  void offer(double usualValue, String name, Runnable action) {
    usual = OptionalDouble.of(usualValue);
    setAccessibleText(name);
    setTooltip(new Tooltip(name));
    setOnAction(event -> action.run());
  }

  /** Appears or goes, as this value is another than the usual one or not. */
  void follow(double value) {
    setVisible(usual.isPresent() && usual.getAsDouble() != value);
  }
}
