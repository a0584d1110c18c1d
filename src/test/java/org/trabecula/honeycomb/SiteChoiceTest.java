// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One upright strut, and one across that is twice as long. */
class SiteChoiceTest {
  private static final int DRAWS = 40_000;

  private final WorkParameters work = SimulatedLives.PARAMETERS.work();
  private final Node corner = new Node(0, 0, 2, 2);
  private final Node below = new Node(1, 0, 2, 3);
  private final Node beside = new Node(2, 0, 4, 2);
  private final Strut upright = new Strut(0, corner, below, 1);
  private final Strut across = new Strut(1, corner, beside, 2);
  private final SiteChoice choice =
      new SiteChoice(
          new TrabecularLattice(
              9, 6, 1, 0.3, List.of(corner, below, beside), List.of(upright, across)),
          work);

  @Test
  void longAndLittleLoadedStrutsAreChosenMoreOften() {
    double weight = 2 * (1 + work.choiceBias().value());
    assertThat(shareAcross()).isCloseTo(weight / (weight + 1), within(0.01));
  }

  @Test
  void uprightStrutsAreRefilledMoreCompletely() {
    double difference = choice.refillFactor(0) - choice.refillFactor(1);
    assertThat(difference).isCloseTo(work.refillBias().value(), within(1e-12));
  }

  @Test
  void theMeanRefillIsTheOneThatTheBudgetAllows() {
    double share = shareAcross();
    assertThat(share * choice.refillFactor(1) + (1 - share) * choice.refillFactor(0))
        .isCloseTo(1, within(1e-3));
  }

  private double shareAcross() {
    SeededRandom random = SeededRandom.of(9, 1);
    int count = 0;
    for (int i = 0; i < DRAWS; i++) {
      count += choice.strut(random.nextLong());
    }
    return count / (double) DRAWS;
  }
}
