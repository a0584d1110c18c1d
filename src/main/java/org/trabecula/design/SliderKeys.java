// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.OptionalDouble;
import javafx.scene.input.KeyCode;

/** Where keys move a slider: arrows one step, page keys ten, Home and End to the ends. */
final class SliderKeys {
  private static final int PAGE = 10;

  private SliderKeys() {}

  /** The value that a key leads to; empty for a key that does not move a slider. */
  static OptionalDouble target(KeyCode key, SliderScale scale, double value) {
    return switch (key) {
      case RIGHT, UP, KP_RIGHT, KP_UP -> OptionalDouble.of(scale.moved(value, 1));
      case LEFT, DOWN, KP_LEFT, KP_DOWN -> OptionalDouble.of(scale.moved(value, -1));
      case PAGE_UP -> OptionalDouble.of(scale.moved(value, PAGE));
      case PAGE_DOWN -> OptionalDouble.of(scale.moved(value, -PAGE));
      case HOME -> OptionalDouble.of(scale.low());
      case END -> OptionalDouble.of(scale.high());
      default -> OptionalDouble.empty();
    };
  }
}
