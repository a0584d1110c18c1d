// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Objects;

/**
 * A target that is read off the press, without a life.
 *
 * @param reading what is pressed, and what is read
 * @param thickness of the walls of the regular honeycomb over their length; NaN without one
 * @param cut share of its walls that are cut at random, 0 to 1; NaN without any
 */
public record PressRun(Reading reading, double thickness, double cut) implements TargetRun {
  public PressRun {
    Objects.requireNonNull(reading, "reading");
  }

  /** What is pressed, and what is read. */
  public enum Reading {
    /** The stiffness of an endless regular honeycomb over that of its walls. */
    RELATIVE_STIFFNESS("E*/Es"),
    /** The strength of a cut regular honeycomb over that of the whole one. */
    STRENGTH_LEFT("strength remaining"),
    /** The power of volume that the strength of the young honeycomb follows. */
    DENSITY_EXPONENT("strength exponent on apparent density");

    private final String quantity;

    Reading(String quantity) {
      this.quantity = quantity;
    }

    /** How a target names what it tells. */
    String quantity() {
      return quantity;
    }
  }
}
