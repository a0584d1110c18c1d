// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {
  @ParameterizedTest
  @CsvSource({"1.58, 1", "0.19, 0.1", "0.2, 0.2", "7.3, 5", "19.9, 10", "499, 200", "500, 500"})
  void theBarIsTheLongestRoundLengthThatFits(double longest, double round) {
    assertThat(ScaleBar.roundLength(longest)).isCloseTo(round, within(1e-9));
  }
}
