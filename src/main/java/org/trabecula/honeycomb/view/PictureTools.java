// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.text.Texts;

/** The buttons that lie on the picture: closer, further away, then and now, and what is added. */
public final class PictureTools extends HBox {
  private static final double ICON = 1.2;

  private final Texts texts;

  /**
   * @param comparison what the button for then and now switches
   * @param options asks what is compared, beside the button that is given
   */
  PictureTools(Texts texts, Zoom zoom, Comparison comparison, WipeOptions options) {
    this.texts = texts;
    StyleClass.ON_PICTURE.on(this);
    getStyleClass().add("picture-tools");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    add(Feather.ZOOM_OUT, "tools.zoomOut", zoom::out);
    add(Feather.ZOOM_IN, "tools.zoomIn", zoom::in);
    Button whole = add(Feather.MINIMIZE, "tools.whole", zoom::whole);
    ToggleButton thenAndNow = dressed(new ToggleButton(), Feather.COLUMNS, "tools.thenAndNow");
    thenAndNow.setId("then-and-now");
    thenAndNow.selectedProperty().bindBidirectional(comparison.onProperty());
    getChildren().add(thenAndNow);
    Button choose = dressed(new Button(), Feather.SLIDERS, "tools.thenAndNow.options");
    choose.setId("then-and-now-options");
    choose.setOnAction(event -> options.open(choose));
    choose.visibleProperty().bind(comparison.onProperty());
    choose.managedProperty().bind(choose.visibleProperty());
    getChildren().add(choose);
    zoom.viewportProperty()
        .subscribe(viewport -> whole.setDisable(viewport.magnification() == 1));
  }

  /**
   * Adds a button that is an icon.
   *
   * @param key of its name
   */
  public Button add(Ikon icon, String key, Runnable action) {
    Button button = dressed(new Button(), icon, key);
    button.setOnAction(event -> action.run());
    getChildren().add(button);
    return button;
  }

  private <B extends ButtonBase> B dressed(B button, Ikon icon, String key) {
    TextIcon.on(StyleClass.ICON_BUTTON.on(button), icon, ICON);
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return button;
  }
}
