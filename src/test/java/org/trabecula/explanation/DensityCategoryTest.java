// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DensityCategoryTest {

  @ParameterizedTest
  @CsvSource({
    "1.3, NORMAL",
    "-0.9, NORMAL",
    "-1.0, NORMAL",
    "-1.04, NORMAL",
    "-1.06, LOW",
    "-1.1, LOW",
    "-2.4, LOW",
    "-2.44, LOW",
    "-2.46, OSTEOPOROSIS",
    "-2.5, OSTEOPOROSIS",
    "-4, OSTEOPOROSIS"
  })
  void namesTheScoreAsItIsTold(double tScore, DensityCategory category) {
    assertThat(DensityCategory.of(tScore)).isEqualTo(category);
  }
}
