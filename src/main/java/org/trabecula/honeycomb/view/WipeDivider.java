// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.design.OwnKeys;

/** The upright line between two pictures: it is dragged, or moved by keys, like a slider. */
final class WipeDivider extends StackPane implements OwnKeys {
  private static final double STEP = 0.02;
  private static final double LEAP = 0.1;
  private static final double PERCENT = 100;

  private final DoubleProperty share = new SimpleDoubleProperty(0.5);

  /**
   * @param name what a screen reader calls it
   */
  WipeDivider(String name) {
    Region line = new Region();
    line.getStyleClass().add("wipe-line");
    StackPane knob = new StackPane(new FontIcon(Feather.CODE));
    knob.getStyleClass().add("wipe-knob");
    getChildren().addAll(line, knob);
    getStyleClass().add("wipe-divider");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(name);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(MouseEvent.ANY, this::drag);
    share.addListener(
        (property, before, now) -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
  }

  /** How much of the width lies to the left of it, 0 to 1. */
  DoubleProperty shareProperty() {
    return share;
  }

  @Override
  public boolean needs(KeyCode key) {
    return !Double.isNaN(target(key));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> PERCENT * share.get();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> PERCENT;
      case ORIENTATION -> Orientation.HORIZONTAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> moveTo(share.get() + STEP);
      case DECREMENT -> moveTo(share.get() - STEP);
      case SET_VALUE -> moveTo((Double) parameters[0] / PERCENT);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  private void press(KeyEvent event) {
    if (needs(event.getCode())) {
      moveTo(target(event.getCode()));
      event.consume();
    }
  }

  /** Where a key leads; no number for a key that does not move it. */
  private double target(KeyCode key) {
    return switch (key) {
      case RIGHT, UP, KP_RIGHT, KP_UP -> share.get() + STEP;
      case LEFT, DOWN, KP_LEFT, KP_DOWN -> share.get() - STEP;
      case PAGE_UP -> share.get() + LEAP;
      case PAGE_DOWN -> share.get() - LEAP;
      case HOME -> 0;
      case END -> 1;
      default -> Double.NaN;
    };
  }

  private void drag(MouseEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      requestFocus();
    } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
      moveTo(getParent().sceneToLocal(event.getSceneX(), 0).getX() / room());
    }
    event.consume();
  }

  private double room() {
    return Math.max(1, getParent().getLayoutBounds().getWidth());
  }

  private void moveTo(double target) {
    share.set(Math.max(0, Math.min(1, target)));
  }
}
