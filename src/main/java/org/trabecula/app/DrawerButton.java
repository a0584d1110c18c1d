// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/**
 * Opens and closes the drawer with the readings; it is there only while there is a drawer.
 *
 * <p>In large text it says less, so that the window stays as wide as it is and no word is cut.
 */
final class DrawerButton extends ToggleButton {
  private final String words;
  private final String briefWords;

  /** Width with all words, px. */
  private double wholeWidth;

  DrawerButton(Texts texts, ExploreLayout explore) {
    this(texts, explore, texts.get("topBar.readings.name"), texts.get("topBar.readings.brief"));
  }

  private DrawerButton(Texts texts, ExploreLayout explore, String words, String briefWords) {
    super(words, new FontIcon(Feather.SIDEBAR));
    this.words = words;
    this.briefWords = briefWords;
    StyleClass.PRIMARY.on(this);
    getStyleClass().add("way-to-help");
    setAccessibleText(texts.get("topBar.readings.name"));
    setTooltip(new Tooltip(getAccessibleText()));
    selectedProperty().bindBidirectional(explore.drawerOpenProperty());
    visibleProperty().bind(explore.narrowProperty().and(explore.sceneProperty().isNotNull()));
    managedProperty().bind(visibleProperty());
    fontProperty().addListener((property, before, font) -> setText(words));
  }

  /** The same as an icon alone. */
  static DrawerButton small(Texts texts, ExploreLayout explore) {
    return new DrawerButton(texts, explore, "", "");
  }

  /** It asks for room for all words, also while it says less. */
  @Override
  protected double computePrefWidth(double height) {
    double now = super.computePrefWidth(height);
    wholeWidth = getText().equals(words) ? now : wholeWidth;
    return wholeWidth;
  }

  @Override
  protected void layoutChildren() {
    setText(getWidth() < Math.floor(wholeWidth) ? briefWords : words);
    super.layoutChildren();
  }
}
