// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.honeycomb.view.Zoom;
import org.trabecula.text.Texts;

/** The buttons that look closer at both bones, or from further away. */
final class ZoomButtons extends HBox {
  private static final double ICON = 1.2;

  private final Texts texts;

  /**
   * @param zoom how closely both bones are looked at
   */
  ZoomButtons(Zoom zoom, Texts texts) {
    this.texts = texts;
    StyleClass.ON_PICTURE.on(this);
    getStyleClass().add("picture-tools");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Button whole = button(Feather.MINIMIZE, "compare.look.whole", zoom::whole);
    getChildren()
        .addAll(
            button(Feather.ZOOM_OUT, "compare.look.out", zoom::out),
            button(Feather.ZOOM_IN, "compare.look.in", zoom::in),
            whole);
    // The buttons live as long as the look that they follow.
    zoom.viewportProperty().subscribe(part -> whole.setDisable(!part.isMagnified()));
  }

  private Button button(Ikon icon, String key, Runnable action) {
    Button button = TextIcon.on(StyleClass.ICON_BUTTON.on(new Button()), icon, ICON);
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
