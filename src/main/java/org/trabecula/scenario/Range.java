// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.math.BigDecimal;

/** A closed interval of allowed values, in the unit of the field that it belongs to. */
public record Range(double low, double high) {

  /** Whether {@code value} lies inside; a NaN never does. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /** The nearest allowed value. */
  public double clamp(double value) {
    return Math.max(low, Math.min(high, value));
  }

  /**
   * The value itself, when it is allowed.
   *
   * @param field the field's name as scenario files spell it
   * @throws InvalidFactorException naming field, value and range
   */
  public double require(String field, double value) {
    if (!contains(value)) {
      throw new InvalidFactorException(field, plain(value) + " is outside " + this);
    }
    return value;
  }

  @Override
  public String toString() {
    return plain(low) + " to " + plain(high);
  }

  /** The number as a person writes it: no exponent, no needless zeros. */
  public static String plain(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
