// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;

/** Computes a life once, however many tests look at it; lives never change. */
public final class RememberedLives implements LifeExplorer {
  /** Lives of the program's own model, compared and lived at once. */
  public static final LifeExplorer OF_THE_MODEL =
      new RememberedLives(WholeLifeExplorer.read(new AssetReader(), Runnable::run));

  private static final int MOST = 24;

  private final LifeExplorer explorer;
  private final Map<Scenario, ExploredLife> known =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Scenario, ExploredLife> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param explorer what computes a life that is not known yet
   */
  public RememberedLives(LifeExplorer explorer) {
    this.explorer = explorer;
  }

  @Override
  public Optional<ExploredLife> explore(Scenario scenario, BooleanSupplier cancelled) {
    Optional<ExploredLife> before = recall(scenario);
    if (before.isPresent()) {
      return before;
    }
    Optional<ExploredLife> lived = explorer.explore(scenario, cancelled);
    lived.ifPresent(this::remember);
    return lived;
  }

  private synchronized Optional<ExploredLife> recall(Scenario scenario) {
    return Optional.ofNullable(known.get(scenario));
  }

  private synchronized void remember(ExploredLife life) {
    known.put(life.scenario(), life);
  }
}
