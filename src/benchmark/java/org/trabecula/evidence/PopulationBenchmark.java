// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Sex;

/** How long a thousand lives take on all cores, and the whole report on published figures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class PopulationBenchmark {
  private final AssetReader assets = new AssetReader();
  private final Population population =
      new Population(
          new LifeSimulator(RemodellingParameters.read(assets)),
          new TScores(DensityReference.read(assets)));

  /** A thousand women, the model alone. */
  @Benchmark
  public List<double[]> thousandLives() {
    return population.lowerTScores(Sex.FEMALE, List.of(new double[] {50, 59}));
  }

  /** What the command evidence computes. */
  @Benchmark
  public EvidenceReport evidence() throws TargetFileException {
    return EvidenceRun.of(assets).report(TargetFile.read(assets));
  }
}
