// SPDX-License-Identifier: MIT
package org.trabecula.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvNumberTest {
  @ParameterizedTest
  @CsvSource({
    "18, 18",
    "18.083333333333332, 18.0833",
    "1234567.8, 1234570",
    "0.000012345678, 0.0000123457",
    "-0.0, 0",
    "100, 100",
    "0.9999999, 1",
    "NaN, ''"
  })
  void printsSixSignificantDigitsWithAPoint(double value, String printed) {
    assertThat(CsvNumber.of(value)).isEqualTo(printed);
  }
}
