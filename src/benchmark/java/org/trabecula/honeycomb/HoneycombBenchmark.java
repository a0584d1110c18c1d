// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

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
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ThyroidHormone;

/**
 * How long the honeycomb takes: for a life, for an age in it, and for measuring it; on one core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HoneycombBenchmark {
  private final HoneycombSimulator simulator =
      new HoneycombSimulator(HoneycombParameters.read(new AssetReader()));
  private final LatticeBuilder lattices =
      new LatticeBuilder(HoneycombParameters.read(new AssetReader()).lattice());
  private final Scenario ordinary = Scenario.ordinary("", Sex.FEMALE);
  private final Life ordinaryLife = life(ordinary);
  private final Life busyLife =
      life(
          ordinary.withLife(
              List.of(
                  new Menopause(40, Menopause.Kind.SURGICAL),
                  new ThyroidHormone(AgeSpan.from(20), 2))));
  private final HoneycombLife honeycomb = simulate(ordinaryLife);
  private HoneycombState reused = honeycomb.at(50);
  private double age = 18;

  /** A lattice of a seed that was not asked for just before. */
  @Benchmark
  public TrabecularLattice lattice() {
    return lattices.build(1);
  }

  /** A life in which nothing out of the ordinary happens. */
  @Benchmark
  public HoneycombLife ordinaryLife() {
    return simulate(ordinaryLife);
  }

  /** A life with about twice as many work sites. */
  @Benchmark
  public HoneycombLife busyLife() {
    return simulate(busyLife);
  }

  /** The honeycomb at another age each time, as when the age is dragged. */
  @Benchmark
  public HoneycombState anyAge() {
    age = age > 90 ? age - 71.3 : age + 9.1;
    reused = honeycomb.at(age, reused);
    return reused;
  }

  /** What is measured at an age. */
  @Benchmark
  public StructuralIndices structuralIndices() {
    return StructuralIndices.of(honeycomb, 70);
  }

  private HoneycombLife simulate(Life life) {
    return simulator.simulate(life, () -> false).orElseThrow();
  }

  private static Life life(Scenario scenario) {
    return new LifeSimulator(RemodellingParameters.read(new AssetReader())).simulate(scenario);
  }
}
