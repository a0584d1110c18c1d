// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SeededRandomTest {

  @Test
  void givesThePublishedNumbers() {
    SeededRandom random = new SeededRandom(1234567);
    assertThat(random.nextLong()).isEqualTo(6457827717110365317L);
    assertThat(random.nextLong()).isEqualTo(3203168211198807973L);
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("9817491932198370423");
    assertThat(random.nextLong()).isEqualTo(4593380528125082431L);
    assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("16408922859458223821");
  }

  @Test
  void streamsOfOneSeedDiffer() {
    assertThat(SeededRandom.of(1, 1).nextLong()).isNotEqualTo(SeededRandom.of(1, 2).nextLong());
    assertThat(SeededRandom.of(1, 1).nextLong()).isNotEqualTo(SeededRandom.of(2, 1).nextLong());
    assertThat(SeededRandom.of(1, 1).nextLong()).isEqualTo(SeededRandom.of(1, 1).nextLong());
  }

  @Test
  void drawsNormalNumbers() {
    SeededRandom random = SeededRandom.of(1, 1);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 20_000; i++) {
      double value = random.nextGaussian();
      sum += value;
      squares += value * value;
    }
    assertThat(sum / 20_000).isCloseTo(0, within(0.03));
    assertThat(squares / 20_000).isCloseTo(1, within(0.04));
  }

  @Test
  void drawsEvenlyBelowABound() {
    SeededRandom random = SeededRandom.of(3, 1);
    int[] counts = new int[10];
    for (int i = 0; i < 20_000; i++) {
      counts[random.nextInt(10)]++;
    }
    for (int count : counts) {
      assertThat(count).isBetween(1_800, 2_200);
    }
  }
}
