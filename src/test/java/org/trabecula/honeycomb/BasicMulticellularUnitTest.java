// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.honeycomb.BasicMulticellularUnit.Phase;

class BasicMulticellularUnitTest {
  private final BasicMulticellularUnit unit =
      new BasicMulticellularUnit(3, true, 4, 8, 50, 0.1, 0.2, 0.4, 40, 0.9);

  @ParameterizedTest
  @CsvSource({
    "49.99, REST, 0",
    "50.05, RESORPTION, 20",
    "50.2, REVERSAL, 40",
    "50.5, FORMATION, 22",
    "50.8, REST, 4",
    "70, REST, 4"
  })
  void digsRestsAndFills(double age, Phase phase, double depth) {
    assertThat(unit.phase(age)).isEqualTo(phase);
    assertThat(unit.cavityDepth(age)).isCloseTo(depth, within(1e-9));
  }

  @Test
  void digsAShallowBowl() {
    assertThat(unit.shape(6)).isEqualTo(1);
    assertThat(unit.shape(4)).isEqualTo(unit.shape(8)).isBetween(0.2, 0.5);
    assertThat(unit.shape(5)).isEqualTo(unit.shape(7)).isBetween(0.7, 0.95);
    assertThat(unit.shape(3)).isZero();
    assertThat(unit.shape(9)).isZero();
  }
}
