// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityBand;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;

/** Asks the model for the figure of each target. */
public final class EvidenceRun {
  private static final double PERCENT = 100;

  private final LifeReader reader;
  private final PopulationScores scores;
  private final TScores tScores;
  private final PressReader press;

  EvidenceRun(LivedLives lives, Population population, TScores tScores, PressReader press) {
    this.press = Objects.requireNonNull(press, "press");
    reader = new LifeReader(lives);
    scores = new PopulationScores(population);
    this.tScores = Objects.requireNonNull(tScores, "tScores");
  }

  /** Runs the program's own model. */
  public static EvidenceRun of(AssetReader assets) {
    TScores tScores = new TScores(DensityReference.read(assets));
    LifeSimulator simulator = new LifeSimulator(RemodellingParameters.read(assets));
    HoneycombSimulator honeycombs = new HoneycombSimulator(HoneycombParameters.read(assets));
    return new EvidenceRun(
        new LivedLives(simulator::simulate, honeycombs, tScores, StrengthParameters.read(assets)),
        new Population(simulator, tScores),
        tScores,
        new PressReader(assets));
  }

  /** What the model says to each target, in their order. */
  public EvidenceReport report(List<Target> targets) {
    scores.prepare(targets);
    List<Outcome> outcomes =
        targets.parallelStream().map(target -> new Outcome(target, model(target))).toList();
    return new EvidenceReport(outcomes);
  }

  private double model(Target target) {
    if (target.run().isEmpty()) {
      return Double.NaN;
    }
    TargetRun run = target.run().get();
    if (run instanceof LifeRun life) {
      return reader.read(life);
    }
    return run instanceof PressRun pressed ? press.read(pressed) : read((PopulationRun) run);
  }

  private double read(PopulationRun run) {
    double[] lower = scores.of(run);
    return switch (run.reading()) {
      case MEAN_OF_LOWER_T_SCORE -> Arrays.stream(lower).average().orElseThrow();
      case SHARE_WITH_OSTEOPOROSIS ->
          PERCENT
              * Arrays.stream(lower)
                  .filter(score -> tScores.band(score) == DensityBand.OSTEOPOROSIS)
                  .count()
              / lower.length;
    };
  }
}
