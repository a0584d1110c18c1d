// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.trabecula.asset.AssetReader;
import org.trabecula.cause.CounterfactualSimulator;
import org.trabecula.cause.Counterfactuals;
import org.trabecula.cause.WithoutHarm;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.treatment.TakenCourses;

/**
 * Computes a life with the model, its honeycomb and, beside that, the lives it is compared with.
 */
public final class WholeLifeExplorer implements LifeExplorer {
  private final Function<Scenario, Life> simulator;
  private final CounterfactualSimulator counterfactuals;
  private final HoneycombSimulator honeycombs;
  private final Executor beside;

  /**
   * @param simulator lives a scenario
   * @param counterfactuals lives it again with drivers switched off
   * @param honeycombs lets a honeycomb live it
   * @param beside where the comparisons are computed while the honeycomb is
   */
  public WholeLifeExplorer(
      Function<Scenario, Life> simulator,
      CounterfactualSimulator counterfactuals,
      HoneycombSimulator honeycombs,
      Executor beside) {
    this.simulator = simulator;
    this.counterfactuals = counterfactuals;
    this.honeycombs = honeycombs;
    this.beside = beside;
  }

  /**
   * An explorer with the program's own numbers.
   *
   * @param beside where the comparisons are computed while the honeycomb is
   */
  public static WholeLifeExplorer read(AssetReader assets, Executor beside) {
    return of(RemodellingParameters.read(assets), HoneycombParameters.read(assets), beside);
  }

  /** An explorer with other numbers. */
  public static WholeLifeExplorer of(
      RemodellingParameters parameters, HoneycombParameters honeycombs, Executor beside) {
    LifeSimulator simulator = new LifeSimulator(parameters);
    CounterfactualSimulator counterfactuals =
        new CounterfactualSimulator(
            simulator::simulate,
            new LifeSimulator(parameters.withoutAgeing())::simulate,
            new LifeSimulator(parameters.withoutEstrogenFall())::simulate,
            new TakenCourses(parameters.medicines())::in);
    return new WholeLifeExplorer(
        simulator::simulate, counterfactuals, new HoneycombSimulator(honeycombs), beside);
  }

  @Override
  public Optional<ExploredLife> explore(Scenario scenario, BooleanSupplier cancelled) {
    Life life = simulator.apply(scenario);
    CompletableFuture<Comparison> comparison =
        CompletableFuture.supplyAsync(() -> compare(life), beside);
    Optional<HoneycombLife> honeycomb = honeycombs.simulate(life, cancelled);
    if (honeycomb.isEmpty()) {
      // Else what nobody asks for any more would keep the next life waiting.
      comparison.cancel(false);
    }
    return honeycomb.map(lived -> comparison.join().with(life, lived));
  }

  @Override
  public HoneycombLife bone(Scenario scenario) {
    return honeycombs.simulate(simulator.apply(scenario), () -> false).orElseThrow();
  }

  private Comparison compare(Life life) {
    WithoutHarm withoutHarm = WithoutHarm.of(life.scenario());
    Life unharmed = withoutHarm.differs() ? simulator.apply(withoutHarm.scenario()) : life;
    return new Comparison(counterfactuals.of(life), withoutHarm, unharmed);
  }

  private record Comparison(Counterfactuals why, WithoutHarm withoutHarm, Life unharmed) {
    ExploredLife with(Life life, HoneycombLife honeycomb) {
      return new ExploredLife(life, why, withoutHarm, unharmed, honeycomb);
    }
  }
}
