// SPDX-License-Identifier: MIT
package org.trabecula.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.TScores;
import org.trabecula.evidence.LifeReader;
import org.trabecula.evidence.LifeRun;
import org.trabecula.evidence.LifeTableColumn;
import org.trabecula.evidence.LivedLives;
import org.trabecula.evidence.PopulationRun;
import org.trabecula.evidence.PressRun;
import org.trabecula.evidence.Target;
import org.trabecula.evidence.TargetRun;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;

/**
 * How far a set of parameters is from the targets.
 *
 * <p>The honeycomb's volume and cut struts are taken from the model here, which it follows; the
 * other columns of the honeycomb are left out.
 */
final class FitResiduals {
  /** BV/TV of a young woman's honeycomb, %. */
  private static final double YOUNG_VOLUME = 17;

  private static final Map<String, LifeTableColumn> FROM_MODEL =
      Map.of(
          "trabecular_bv_tv_percent",
          column(point -> YOUNG_VOLUME * point.trabecularVolume()),
          "struts_cut_percent",
          column(point -> 100 * point.scaffoldCut()));

  /** Pull towards the middle of a parameter's range, per unit of its scale. */
  private static final double PRIOR = 0.2;

  /** Share of a half-width up to which a target only pulls weakly. */
  private static final double COMFORT = 0.8;

  /** The topic of the model's own requirements, which count less than what was measured. */
  private static final String REQUIREMENT = "requirement";

  private static final double OWN_WEIGHT = 0.35;
  private static final double WEAK = 0.2;
  private static final double STRONG = 4;

  private final List<Target> targets = new ArrayList<>();
  private final List<TargetRun> runs = new ArrayList<>();
  private final HoneycombSimulator honeycombs;
  private final TScores tScores;
  private final StrengthParameters strength = StrengthParameters.read(new AssetReader());
  private final Map<Scenario, Life> lastLives = new ConcurrentHashMap<>();
  private final Map<Scenario, Double> lastAges = new HashMap<>();

  FitResiduals(List<Target> all, HoneycombSimulator honeycombs, TScores tScores) {
    this.honeycombs = honeycombs;
    this.tScores = tScores;
    for (Target target : all) {
      readable(target)
          .ifPresent(
              run -> {
                targets.add(target);
                runs.add(run);
                noteAges(run);
              });
    }
  }

  private static Optional<TargetRun> readable(Target target) {
    if (!target.counts() || target.contradicts().isPresent()) {
      return Optional.empty();
    }
    if (target.run().orElseThrow() instanceof PressRun) {
      return Optional.empty();
    }
    if (!(target.run().orElseThrow() instanceof LifeRun run)) {
      return target.run();
    }
    LifeTableColumn column = FROM_MODEL.getOrDefault(run.column().name(), run.column());
    if (column.name().startsWith("tb_") || column.name().equals("strength_relative")) {
      return Optional.empty();
    }
    return Optional.of(
        new LifeRun(
            run.life(), run.control(), column, run.from(), run.to(), run.reading(), run.sd()));
  }

  private static LifeTableColumn column(ToDoubleFunction<LifePoint> quantity) {
    return new LifeTableColumn("model", row -> row.point(quantity));
  }

  List<Target> targets() {
    return targets;
  }

  int size(int parameters) {
    return targets.size() + parameters;
  }

  /**
   * What the model says to each target; lives that a change cannot reach are taken from before.
   *
   * @param keep whether these are the lives that are taken from later
   */
  double[] values(RemodellingParameters model, Scope changed, boolean keep) {
    LifeSimulator simulator = new LifeSimulator(model);
    LivedLives lives =
        new LivedLives(
            scenario -> {
              Life before = changed.reaches(scenario) ? null : lastLives.get(scenario);
              return before != null ? before : simulator.simulate(scenario, lastAges.get(scenario));
            },
            honeycombs,
            tScores,
            strength);
    if (keep) {
      lastAges.keySet().parallelStream()
          .forEach(scenario -> lastLives.put(scenario, lives.of(scenario).life()));
    }
    return read(lives);
  }

  private double[] read(LivedLives lives) {
    LifeReader reader = new LifeReader(lives);
    FitPopulation population = new FitPopulation(tScores);
    return runs.stream()
        .mapToDouble(
            run ->
                run instanceof LifeRun life
                    ? reader.read(life)
                    : population.value((PopulationRun) run, lives))
        .toArray();
  }

  /** How far each life is read. */
  private void noteAges(TargetRun run) {
    if (run instanceof LifeRun life) {
      lastAges.merge(life.life(), life.to(), Math::max);
      life.control().ifPresent(control -> lastAges.merge(control, life.to(), Math::max));
    } else if (run instanceof PopulationRun population) {
      FitPopulation.scenarios(population.sex())
          .forEach(scenario -> lastAges.merge(scenario, population.to(), Math::max));
    }
  }

  /** Distances from the middle of each range, then the pull of each parameter's prior. */
  double[] residuals(double[] values, double[] point) {
    double[] residuals = new double[values.length + point.length];
    for (int index = 0; index < values.length; index++) {
      double low = targets.get(index).range().low();
      double high = targets.get(index).range().high();
      double distance = (values[index] - (low + high) / 2) / ((high - low) / 2);
      boolean own = targets.get(index).topic().equals(REQUIREMENT);
      residuals[index] = (own ? OWN_WEIGHT : 1) * weighted(distance);
    }
    for (int index = 0; index < point.length; index++) {
      residuals[values.length + index] = PRIOR * point[index];
    }
    return residuals;
  }

  /** Weak within the comfortable part of a range, strong beyond; far out it grows more slowly. */
  private static double weighted(double distance) {
    double beyond = Math.max(0, Math.abs(distance) - COMFORT);
    double strong = STRONG * beyond / Math.sqrt(1 + beyond / 6);
    return WEAK * distance + Math.signum(distance) * strong;
  }
}
