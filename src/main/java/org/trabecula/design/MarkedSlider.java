// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

/** A slider with at most one marked place on its scale, named below it. */
final class MarkedSlider extends Region {
  private final Slider slider;
  private final Region tick = new Region();
  private final Label name = StyleClass.SLIDER_MARK.on(new Label());
  private double position;
  private boolean named = true;

  MarkedSlider(Slider slider) {
    this.slider = slider;
    tick.getStyleClass().add("slider-mark-tick");
    tick.setMouseTransparent(true);
    name.setMouseTransparent(true);
    name.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(tick, slider, name);
    showMark(0, "");
  }

  /** Marks a position; an empty text takes the mark away. */
  void showMark(double markedPosition, String text) {
    position = markedPosition;
    name.setText(text);
    show();
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
  }

  private void layoutMark(double sliderHeight) {
    double margin = FilledSliderSkin.margin(slider);
    double x = margin + position / slider.getMax() * (getWidth() - 2 * margin);
    double tickWidth = tick.prefWidth(-1);
    double tickTop = sliderHeight * 0.72;
    tick.resizeRelocate(x - tickWidth / 2, tickTop, tickWidth, sliderHeight + 1 - tickTop);
    double width = name.prefWidth(-1);
    double left = Math.max(0, Math.min(getWidth() - width, x - width / 2));
    name.resizeRelocate(left, sliderHeight, width, name.prefHeight(-1));
  }
}
