// SPDX-License-Identifier: MIT
package org.trabecula.parameter;

import java.util.Objects;

/**
 * A number with its unit.
 *
 * @param value the number, in {@code unit}
 * @param unit the unit as printed; {@code 1} for a pure number
 */
public record Quantity(double value, String unit) {
  public Quantity {
    Objects.requireNonNull(unit, "unit");
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(value + " is not a finite number");
    }
    if (unit.isBlank()) {
      throw new IllegalArgumentException("the unit is empty; a pure number has the unit 1");
    }
  }
}
