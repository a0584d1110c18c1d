// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** A button of the top bar that is an icon. */
final class IconButton extends Button {

  /**
   * @param key of its words: {@code key.name} for what it is called
   */
  IconButton(Texts texts, Ikon icon, String key, Runnable action) {
    super(null, new FontIcon(icon));
    StyleClass.FLAT.on(StyleClass.ICON_BUTTON.on(this));
    String name = texts.get(key + ".name");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(name);
    setTooltip(new Tooltip(name));
    setOnAction(event -> action.run());
  }
}
