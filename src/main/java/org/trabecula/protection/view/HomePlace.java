// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.asset.JsonName;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.design.WrappedText;
import org.trabecula.protection.HomeDrawing;
import org.trabecula.protection.HomeHazard;
import org.trabecula.text.Texts;

/**
 * One place of the home: a switch as large as the place, with the drawing of its thing, what the
 * thing is called, and, with a ring or a tick, whether it is safe.
 */
final class HomePlace extends Region {
  private static final PseudoClass SAFE = PseudoClass.getPseudoClass("safe");
  private static final double SIGN = 1.1;

  /** Width that the words need at least, em. */
  private static final double LEAST = 9;

  /** The drawing grows no wider than this, px: on a wide place it stands in the middle. */
  private static final double WIDEST = 270;

  private final HomeHazard thing;
  private final double drawnWidth;
  private final double drawnHeight;
  private final ToggleButton button = new ToggleButton();
  private final HazardDrawing drawing;
  private final Label title;
  private final TextIcon sign;
  private final VBox words;

  /**
   * @param changed is told when a person makes the thing safe, or no longer
   */
  HomePlace(
      HomeDrawing home,
      HomeDrawing.Place place,
      Texts texts,
      BiConsumer<HomeHazard, Boolean> changed) {
    thing = place.thing();
    drawnWidth = home.width();
    drawnHeight = home.height();
    drawing = new HazardDrawing(place);
    String key = "protection.thing." + JsonName.of(thing);
    String name = texts.get(key);
    String done = texts.get(key + ".done");
    title = StyleClass.STRONG.on(WrappedText.of(name));
    sign = new TextIcon(Feather.CIRCLE, title, SIGN);
    title.setGraphic(sign);
    words = new VBox(title, WrappedText.of(done));
    words.getStyleClass().add("home-words");
    words.setMouseTransparent(true);
    button.getStyleClass().add("safe-thing");
    button.setId("safe-" + JsonName.of(thing));
    button.setAccessibleText(texts.get("protection.thing.name", name, done));
    button.setOnAction(event -> changed.accept(thing, button.isSelected()));
    getStyleClass().add("home-place");
    getChildren().addAll(button, drawing, words);
  }

  HomeHazard thing() {
    return thing;
  }

  /** The width below which its words would break within a word, px. */
  double leastWidth() {
    return LEAST * title.getFont().getSize();
  }

  /** Shows whether the thing is safe. */
  void setSafe(boolean safe) {
    button.setSelected(safe);
    pseudoClassStateChanged(SAFE, safe);
    drawing.setSafe(safe);
    sign.setIconCode(safe ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(words.prefHeight(width) + scale(width) * drawnHeight);
  }

  @Override
  protected void layoutChildren() {
    double scale = scale(getWidth());
    button.resizeRelocate(0, 0, getWidth(), getHeight());
    words.resizeRelocate(0, 0, getWidth(), words.prefHeight(getWidth()));
    double left = (getWidth() - scale * drawnWidth) / 2;
    drawing.place(left, getHeight() - scale * drawnHeight, scale);
  }

  private double scale(double width) {
    return Math.min(width, WIDEST) / drawnWidth;
  }
}
