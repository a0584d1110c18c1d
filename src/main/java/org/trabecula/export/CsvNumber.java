// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as tables print them: six significant digits, a point for the decimals, no exponent. */
final class CsvNumber {
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  private CsvNumber() {}

  /** The printed number; an empty cell for NaN. */
  static String of(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return BigDecimal.valueOf(value).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
  }
}
