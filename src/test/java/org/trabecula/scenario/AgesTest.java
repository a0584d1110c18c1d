// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

  @ParameterizedTest
  @CsvSource({
    "30, 30",
    "45.3, 45.3",
    "50.5, 50.5",
    "30.515734784940015, 30.5",
    "90.67228226881761, 90.66",
    "61.999, 61.91",
    "10.01, 10"
  })
  void anAgeThatNobodyChoseIsTheWholeMonthBefore(double age, double month) {
    assertThat(Ages.wholeMonth(age)).isEqualTo(month);
  }
}
