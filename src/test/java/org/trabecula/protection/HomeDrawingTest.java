// SPDX-License-Identifier: MIT
package org.trabecula.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;

class HomeDrawingTest {
  private static final List<HomeDrawing.Place> PLACES =
      HomeDrawing.read(new AssetReader()).floors().stream()
          .flatMap(floor -> floor.places().stream())
          .toList();

  @Test
  void everyThingHasOnePlace() {
    assertThat(PLACES)
        .extracting(HomeDrawing.Place::thing)
        .containsExactlyInAnyOrder(HomeHazard.values());
  }

  @Test
  void everyThingLooksOtherwiseOnceItIsSafe() {
    assertThat(PLACES)
        .allSatisfy(
            place -> {
              assertThat(place.before()).as(place.thing().name()).isNotEmpty();
              assertThat(place.after()).as(place.thing().name()).isNotEmpty();
              assertThat(paths(place.before())).isNotEqualTo(paths(place.after()));
            });
  }

  private static List<String> paths(List<HomeDrawing.Stroke> strokes) {
    return strokes.stream().map(HomeDrawing.Stroke::path).toList();
  }
}
