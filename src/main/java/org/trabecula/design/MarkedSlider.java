// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

/** A slider with a marked place on its scale, named below it, and a hollow mark for the most. */
final class MarkedSlider extends Region {
  private final Slider slider;
  private final Region tick = new Region();
  private final Label name = StyleClass.SLIDER_MARK.on(new Label());
  private final Region upper = new Region();
  private Optional<Double> most = Optional.empty();
  private double position;
  private boolean named = true;

  MarkedSlider(Slider slider) {
    this.slider = slider;
    tick.getStyleClass().add("slider-mark-tick");
    tick.setMouseTransparent(true);
    upper.getStyleClass().add("slider-mark-upper");
    upper.setMouseTransparent(true);
    upper.setVisible(false);
    name.setMouseTransparent(true);
    name.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(tick, upper, slider, name);
    showMark(0, "");
  }

  /** Marks a position; an empty text takes the mark away. */
  void showMark(double markedPosition, String text) {
    position = markedPosition;
    name.setText(text);
    show();
  }

  /** Marks the most; empty takes that mark away. */
  void showUpper(Optional<Double> upperPosition) {
    most = upperPosition;
    upper.setVisible(most.isPresent());
    requestLayout();
  }

  /** Says whether the words of the mark are shown, or its tick alone. */
  void setNamed(boolean isNamed) {
    named = isNamed;
    show();
  }

  private void show() {
    name.setVisible(named && !name.getText().isEmpty());
    tick.setVisible(!name.getText().isEmpty());
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return slider.prefHeight(width) + (name.isVisible() ? name.prefHeight(-1) : 0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return slider.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return slider.minWidth(-1);
  }

  @Override
  protected void layoutChildren() {
    double height = slider.prefHeight(-1);
    slider.resizeRelocate(0, 0, getWidth(), height);
    if (tick.isVisible()) {
      layoutMark(height);
    }
    most.ifPresent(place -> layoutTick(upper, place, height));
  }

  private void layoutTick(Region mark, double at, double sliderHeight) {
    double width = mark.prefWidth(-1);
    double top = sliderHeight * 0.72;
    mark.resizeRelocate(place(at) - width / 2, top, width, sliderHeight + 1 - top);
  }

  private double place(double at) {
    double margin = FilledSliderSkin.margin(slider);
    return margin + at / slider.getMax() * (getWidth() - 2 * margin);
  }

  private void layoutMark(double sliderHeight) {
    layoutTick(tick, position, sliderHeight);
    double x = place(position);
    double width = name.prefWidth(-1);
    double left = Math.max(0, Math.min(getWidth() - width, x - width / 2));
    name.resizeRelocate(left, sliderHeight, width, name.prefHeight(-1));
  }
}
