// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import java.math.BigDecimal;

/** A number as people write it: 51 rather than 51.0. */
final class PlainNumber {

  private PlainNumber() {}

  /** The shortest decimal that reads back as the same double. */
  static Number of(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1L << 53;
    if (whole) {
      return (long) value;
    }
    return new BigDecimal(Double.toString(value));
  }
}
