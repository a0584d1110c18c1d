// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTeamTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 600", "2, 1", "2, 601", "3, 7", "4, 1080"})
  void everyRowIsDoneOnce(int threads, int rows) {
    AtomicIntegerArray done = new AtomicIntegerArray(rows);

    new RowTeam(threads)
        .share(
            rows,
            (from, to, worker) -> {
              for (int row = from; row < to; row++) {
                done.addAndGet(row, worker < threads ? 1 : 100);
              }
            });

    for (int row = 0; row < rows; row++) {
      assertThat(done.get(row)).as("row %s", row).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void failureReachesTheCaller(int threads) {
    RowTeam team = new RowTeam(threads);

    assertThatThrownBy(
            () ->
                team.share(
                    100,
                    (from, to, worker) -> {
                      throw new IllegalStateException("no bone");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no bone");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesATeamOfNobody(int threads) {
    assertThatThrownBy(() -> new RowTeam(threads)).isInstanceOf(IllegalArgumentException.class);
  }
}
