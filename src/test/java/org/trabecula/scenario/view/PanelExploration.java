// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.Map;
import java.util.Optional;
import javafx.util.Duration;
import org.trabecula.cause.Counterfactuals;
import org.trabecula.cause.WithoutHarm;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.MadeUpLife;
import org.trabecula.scenario.Scenario;

/** Explorations of lives whose bone nobody looks at. */
final class PanelExploration {

  private PanelExploration() {}

  /** Starts with a life; those that follow are there at once. */
  static Exploration of(Scenario start) {
    return new Exploration(
        explore(start),
        (scenario, cancelled) -> Optional.of(explore(scenario)),
        Runnable::run,
        problem -> {
          throw new AssertionError(problem);
        },
        Duration.ZERO);
  }

  private static ExploredLife explore(Scenario scenario) {
    Life life = MadeUpLife.of(scenario, age -> 1);
    Counterfactuals why = Counterfactuals.of(life, life, Map.of());
    return new ExploredLife(life, why, WithoutHarm.of(scenario), life, null);
  }
}
