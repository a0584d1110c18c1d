// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.scenario.Scenario;

/** Computes all that is shown of a scenario. */
@FunctionalInterface
public interface LifeExplorer {

  /**
   * Computes a whole life; may be called from any thread.
   *
   * @param cancelled says, now and then, whether nobody waits for the answer any more
   * @return the life, or nothing when it was cancelled
   */
  Optional<ExploredLife> explore(Scenario scenario, BooleanSupplier cancelled);

  /** Computes the bone of a life alone; may be called from any thread. */
  default HoneycombLife bone(Scenario scenario) {
    return explore(scenario, () -> false).orElseThrow().honeycomb();
  }
}
