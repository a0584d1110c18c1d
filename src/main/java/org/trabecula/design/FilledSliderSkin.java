// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.scene.control.Slider;
import javafx.scene.control.skin.SliderSkin;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A horizontal slider whose track is filled up to the thumb, and whose thumb jumps to wherever the
 * track is pressed.
 */
public final class FilledSliderSkin extends SliderSkin {
  private final Region fill = new Region();
  private final StackPane track;
  private final StackPane thumb;

  /** A skin for this slider. */
  public FilledSliderSkin(Slider slider) {
    super(slider);
    track = (StackPane) slider.lookup(".track");
    thumb = (StackPane) slider.lookup(".thumb");
    fill.getStyleClass().add("fill");
    fill.setMouseTransparent(true);
    getChildren().add(1, fill);
    track.setOnMousePressed(this::moveThumb);
    track.setOnMouseDragged(this::moveThumb);
    // The superclass moves the thumb without a layout pass when the value changes.
    thumb.layoutXProperty().addListener((property, before, now) -> layoutFill());
  }

  /** Distance of the ends of the scale from the ends of the slider, logical pixels. */
  public static double margin(Slider slider) {
    return slider.lookup(".thumb") instanceof Region thumb ? thumb.getWidth() / 2 : 0;
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    super.layoutChildren(x, y, width, height);
    layoutFill();
  }

  private void layoutFill() {
    double height = fill.prefHeight(-1);
    double left = track.getLayoutX();
    double centre = thumb.getLayoutX() + thumb.getWidth() / 2;
    double top = track.getLayoutY() + (track.getHeight() - height) / 2;
    fill.resizeRelocate(left, top, Math.max(0, centre - left), height);
  }

  private void moveThumb(MouseEvent event) {
    Slider slider = getSkinnable();
    slider.requestFocus();
    double x = slider.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    double length = slider.getWidth() - thumb.getWidth();
    double share = Math.max(0, Math.min(1, (x - thumb.getWidth() / 2) / length));
    slider.setValue(slider.getMin() + share * (slider.getMax() - slider.getMin()));
    event.consume();
  }
}
