// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.picture.PictureSize;

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

  @Test
  void eachStopLooksAtWhatItIsMeantFor() {
    assertThat(stops.magnifications().stream().map(stops::level))
        .containsExactly(
            ZoomLevel.BODY,
            ZoomLevel.VERTEBRA,
            ZoomLevel.HONEYCOMB,
            ZoomLevel.HONEYCOMB,
            ZoomLevel.SITE,
            ZoomLevel.SITE);
  }

  @Test
  void theHoneycombFadesInBetweenItsBoneAndItself() {
    assertThat(stops.honeycombShare(0.1)).isZero();
    assertThat(stops.honeycombShare(0.6)).isBetween(0.2, 0.8);
    assertThat(stops.honeycombShare(1)).isEqualTo(1);
    assertThat(stops.bodyShare(0.01)).isCloseTo(1, within(1e-12));
    assertThat(stops.bodyShare(0.1)).isZero();
  }

  @Test
  void aPersonFitsIntoAPictureOfAnyShape() {
    TrabecularLattice lattice = new TrabecularLattice(9, 6, 1, 0.3, List.of(), List.of());
    for (PictureSize size : List.of(new PictureSize(740, 490), new PictureSize(520, 190))) {
      double filling = Math.max(size.width() / 9.0, size.height() / 6.0);
      double body = ZoomStops.of(lattice, size).furthest() * filling;
      assertThat(1700 * body).isBetween(0.9 * size.height(), 1.0 * size.height());
    }
  }
}
