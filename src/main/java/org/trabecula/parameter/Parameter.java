// SPDX-License-Identifier: MIT
package org.trabecula.parameter;

import java.util.Objects;

/**
 * A number of the model and where it comes from.
 *
 * @param name what it is, in the words of the field
 * @param symbol how equations write it
 * @param value the number, in {@code unit}
 * @param unit the unit; {@code 1} for a pure number
 * @param low the lowest plausible value, in {@code unit}; of what was counted among people, the
 *     lower end of the 95 % interval, or the value itself where none is known
 * @param high the highest plausible value, in {@code unit}, likewise
 * @param evidence what stands behind it
 * @param reference the key of a source in the bibliography
 * @param remark where in that source, or how the number came from it
 */
public record Parameter(
    String name,
    String symbol,
    double value,
    String unit,
    double low,
    double high,
    Evidence evidence,
    String reference,
    String remark) {
  public Parameter {
    Objects.requireNonNull(evidence, "evidence");
    requireText("name", name);
    requireText("symbol", symbol);
    requireText("unit", unit);
    requireText("reference", reference);
    requireText("remark", remark);
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(value + " is outside its range " + low + " to " + high);
    }
  }

  /** The value with its unit. */
  public Quantity quantity() {
    return new Quantity(value, unit);
  }

  private static void requireText(String field, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(field + " is empty");
    }
  }
}
