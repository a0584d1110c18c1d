// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.trabecula.density.TScores;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Scenario;

/** The lives that targets ask for: each is lived once, since many targets share one. */
public final class LivedLives {
  private final Function<Scenario, Life> simulator;
  private final HoneycombSimulator honeycombs;
  private final TScores tScores;
  private final StrengthParameters strength;
  private final Map<Scenario, LivedLife> lived = new ConcurrentHashMap<>();

  /**
   * @param simulator lives a scenario
   * @param honeycombs lets a honeycomb live it
   */
  public LivedLives(
      Function<Scenario, Life> simulator,
      HoneycombSimulator honeycombs,
      TScores tScores,
      StrengthParameters strength) {
    this.simulator = Objects.requireNonNull(simulator, "simulator");
    this.honeycombs = Objects.requireNonNull(honeycombs, "honeycombs");
    this.tScores = Objects.requireNonNull(tScores, "tScores");
    this.strength = Objects.requireNonNull(strength, "strength");
  }

  /** A life, lived now or before. */
  public LivedLife of(Scenario scenario) {
    return lived.computeIfAbsent(scenario, this::live);
  }

  private LivedLife live(Scenario scenario) {
    Life life = simulator.apply(scenario);
    return new LivedLife(
        life, tScores, strength, () -> honeycombs.simulate(life, () -> false).orElseThrow());
  }
}
