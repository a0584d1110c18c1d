// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPlaceTest {

  @Test
  void standsToTheRightWhereThereIsRoomElseToTheLeftElseBelow() {
    assertThat(CardPlace.beside(300, 400, 20, 390, 380, 1440, 850).x()).isEqualTo(334);
    assertThat(CardPlace.beside(1300, 400, 20, 390, 380, 1440, 850).x()).isEqualTo(876);
    CardPlace below = CardPlace.beside(300, 100, 20, 390, 380, 600, 850);
    assertThat(below.y()).isEqualTo(134);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void coversNeitherItsSiteNorLeavesTheWindow(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      double x = 1024 * random.nextDouble();
      double y = 640 * random.nextDouble();
      CardPlace card = CardPlace.beside(x, y, 20, 390, 400, 1024, 640);
      assertThat(card.x()).isBetween(0.0, 1024.0 - 390);
      assertThat(card.y()).isBetween(0.0, 640.0 - 400);
      boolean besideIt = card.x() > x + 20 || card.x() + 390 < x - 20;
      boolean aboveOrBelow = card.y() > y + 20 || card.y() + 400 < y - 20;
      assertThat(besideIt || aboveOrBelow).isTrue();
    }
  }
}
