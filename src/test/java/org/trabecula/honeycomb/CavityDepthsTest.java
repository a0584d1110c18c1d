// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CavityDepthsTest {
  private static final int COUNT = 1 << CavityDepths.BITS;

  @Test
  void meanIsTheMeanThatIsAskedFor() {
    assertThat(mean(new CavityDepths(0.35, 1.8))).isCloseTo(1, within(1e-12));
  }

  @Test
  void withoutALimitTheSpreadIsTheOneThatIsAskedFor() {
    CavityDepths depths = new CavityDepths(0.35, 1e6);
    double squares =
        IntStream.range(0, COUNT).mapToDouble(i -> Math.pow(depths.relative(i) - 1, 2)).sum();
    assertThat(Math.sqrt(squares / COUNT)).isCloseTo(0.35, within(0.003));
  }

  @Test
  void theDeepestAreLimited() {
    CavityDepths depths = new CavityDepths(0.35, 1.8);
    assertThat(depths.relative(COUNT - 1)).isBetween(1.75, 1.9);
    assertThat(depths.relative(0)).isBetween(0.15, 0.4);
  }

  private static double mean(CavityDepths depths) {
    return IntStream.range(0, COUNT).mapToDouble(depths::relative).average().orElseThrow();
  }
}
