// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** How long a press test takes, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class PressBenchmark {
  /** The age at which the bone is pressed, years. */
  @Param({"30", "60", "80"})
  private double age;

  private Tissue tissue;
  private HoneycombState bone;
  private Frame frame;

  /** Lives a woman's life up to that age. */
  @Setup
  public void live() {
    AssetReader assets = new AssetReader();
    tissue = PressParameters.read(assets).tissue();
    bone =
        new HoneycombSimulator(HoneycombParameters.read(assets))
            .simulate(
                new LifeSimulator(RemodellingParameters.read(assets))
                    .simulate(Scenario.ordinary("", Sex.FEMALE)),
                () -> false)
            .orElseThrow()
            .at(age);
    frame = LatticeFrame.of(bone, tissue);
  }

  /** From the bone to its collapse. */
  @Benchmark
  public PressedBone pressToCollapse() {
    return PressedBone.of(bone, tissue);
  }

  /** The first answer: one numbering, one factorisation, one solution. */
  @Benchmark
  public double stiffness() {
    return new Equilibrium(frame).force();
  }
}
