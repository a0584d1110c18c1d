// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZoomStopsTest {
  private final ZoomStops stops = new ZoomStops(List.of(0.01, 0.1, 1.0, 2.0, 4.0, 8.0));

  @Test
  void theNextStopIsTheNearestInItsDirection() {
    assertThat(stops.above(1)).isEqualTo(2);
    assertThat(stops.above(1.7)).isEqualTo(2);
    assertThat(stops.below(1.7)).isEqualTo(1);
    assertThat(stops.below(1)).isEqualTo(0.1);
  }

  @Test
  void theEndsStayWhereTheyAre() {
    assertThat(stops.above(8)).isEqualTo(8);
    assertThat(stops.below(0.01)).isEqualTo(0.01);
    assertThat(stops.limit(100)).isEqualTo(8);
    assertThat(stops.limit(0.001)).isEqualTo(0.01);
  }
}
