// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.trabecula.design.OwnKeys;

/**
 * Wheel and pinch look closer at what lies under them; dragging and arrow keys move what is
 * magnified.
 */
public final class ZoomGestures implements OwnKeys {
  /** The power of e by which a pixel of scrolling magnifies: a notch of a wheel is 40. */
  private static final double WHEEL = 0.006;

  /** Share of the picture that an arrow key moves. */
  private static final double ARROW = 0.1;

  private final Region picture;
  private final Zoom zoom;
  private double lastX;
  private double lastY;

  /**
   * @param picture where they are made
   * @param zoom what they move
   */
  public ZoomGestures(Region picture, Zoom zoom) {
    this.picture = picture;
    this.zoom = zoom;
    picture.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    picture.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    picture.addEventHandler(MouseEvent.MOUSE_PRESSED, this::remember);
    picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    picture.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** The arrow keys, while something is magnified. */
  @Override
  public boolean needs(KeyCode key) {
    return key.isArrowKey() && zoom.viewport().isMagnified();
  }

  private void scroll(ScrollEvent event) {
    // A finger that pinches scrolls too, and one that is dragged is a drag.
    if (!event.isDirect() && event.getDeltaY() != 0) {
      zoom.by(Math.exp(WHEEL * event.getDeltaY()), event.getX(), event.getY());
      event.consume();
    }
  }

  private void pinch(ZoomEvent event) {
    zoom.by(event.getZoomFactor(), event.getX(), event.getY());
    event.consume();
  }

  private void remember(MouseEvent event) {
    lastX = event.getX();
    lastY = event.getY();
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && zoom.viewport().isMagnified()) {
      zoom.pan(event.getX() - lastX, event.getY() - lastY);
    }
    remember(event);
  }

  private void press(KeyEvent event) {
    if (event.getTarget() != picture || !needs(event.getCode())) {
      return;
    }
    double right = ARROW * picture.getWidth();
    double down = ARROW * picture.getHeight();
    // The look goes the way of the arrow, so the bone goes the other.
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> zoom.pan(right, 0);
      case RIGHT, KP_RIGHT -> zoom.pan(-right, 0);
      case UP, KP_UP -> zoom.pan(0, down);
      default -> zoom.pan(0, -down);
    }
    event.consume();
  }
}
