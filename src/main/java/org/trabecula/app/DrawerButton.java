// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** Opens and closes the drawer with the readings; it is there only while there is a drawer. */
final class DrawerButton extends ToggleButton {

  /** The same as an icon alone. */
  static DrawerButton small(Texts texts, ExploreLayout explore) {
    DrawerButton small = new DrawerButton(texts, explore);
    small.setText(null);
    return small;
  }

  DrawerButton(Texts texts, ExploreLayout explore) {
    super(texts.get("topBar.readings.name"), new FontIcon(Feather.SIDEBAR));
    StyleClass.PRIMARY.on(this);
    getStyleClass().add("way-to-help");
    // In large text its words may be cut, so that the window stays as wide as it is.
    setAccessibleText(getText());
    setTooltip(new Tooltip(getText()));
    selectedProperty().bindBidirectional(explore.drawerOpenProperty());
    visibleProperty().bind(explore.narrowProperty().and(explore.sceneProperty().isNotNull()));
    managedProperty().bind(visibleProperty());
  }
}
