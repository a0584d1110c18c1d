// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

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
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** How long the model takes for a whole life, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LifeBenchmark {
  private final LifeSimulator simulator =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));
  private final Scenario ordinary = Scenario.ordinary("", Sex.FEMALE);
  private final Scenario treated =
      ordinary.withLife(
          List.of(
              new Glucocorticoid(AgeSpan.from(58), 7.5),
              new MedicineCourse(new AgeSpan(60, 61), Medicine.ROMOSOZUMAB),
              new MedicineCourse(new AgeSpan(61, 71), Medicine.DENOSUMAB)));

  /** A life in which nothing out of the ordinary happens. */
  @Benchmark
  public Life ordinaryLife() {
    return simulator.simulate(ordinary);
  }

  /** A life with steroid tablets and two medicines, which needs more of the equations. */
  @Benchmark
  public Life treatedLife() {
    return simulator.simulate(treated);
  }
}
