// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.List;
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
import org.trabecula.honeycomb.FreshBone;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.LatticeBuilder;
import org.trabecula.honeycomb.LatticeParameters;
import org.trabecula.honeycomb.LivingTissue;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.honeycomb.YoungHoneycomb;
import org.trabecula.parameter.Parameter;

/** How long a picture of 2,000 struts takes when the width of every strut changes each frame. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BoneRasteriserBenchmark {
  private static final int FRAMES = 16;
  private static final int STRUTS = 2_000;

  @Param({"900x600", "1920x1080"})
  private String size;

  @Param({"1", "2"})
  private int threads;

  private final HoneycombState[] frames = new HoneycombState[FRAMES];
  private PictureSize pictureSize;
  private RowTeam team;
  private BoneRasteriser rasteriser;
  private int[] pixels;
  private int frame;

  /** Grows the bone and thins it a little more for each frame. */
  @Setup
  public void grow() {
    HoneycombParameters parameters = HoneycombParameters.read(new AssetReader());
    TrabecularLattice lattice = crowded(parameters.lattice());
    HoneycombState young = YoungHoneycomb.of(lattice, parameters, 1);
    for (int i = 0; i < FRAMES; i++) {
      float share = 1 - 0.4f * i / FRAMES;
      frames[i] =
          new HoneycombState(
              lattice,
              30,
              scaled(young.left(), share),
              scaled(young.right(), share),
              List.of(),
              tissue(lattice.siteCount(), i));
    }
    String[] sides = size.split("x");
    pictureSize = new PictureSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    pixels = new int[pictureSize.pixels()];
    team = new RowTeam(threads);
    rasteriser = prepare();
  }

  /** What resizing the window costs, once for each size. */
  @Benchmark
  public BoneRasteriser prepare() {
    return new BoneRasteriser(frames[0].lattice(), pictureSize, BoneTheme.NATURAL, team);
  }

  /** One frame of bone. */
  @Benchmark
  public int[] frame() {
    frame = (frame + 1) % FRAMES;
    rasteriser.render(frames[frame], pixels);
    return pixels;
  }

  /** The program's lattice with its cells so near that it has at least as many struts. */
  private static TrabecularLattice crowded(LatticeParameters usual) {
    double distance = usual.cellDistance().value();
    TrabecularLattice lattice = new LatticeBuilder(usual).build(1);
    while (lattice.struts().size() < STRUTS) {
      distance *= 0.98;
      lattice = new LatticeBuilder(withCellDistance(usual, distance)).build(1);
    }
    return lattice;
  }

  private static LatticeParameters withCellDistance(LatticeParameters usual, double distance) {
    Parameter known = usual.cellDistance();
    Parameter nearer =
        new Parameter(
            known.name(),
            known.symbol(),
            distance,
            known.unit(),
            0,
            known.high(),
            known.evidence(),
            known.reference(),
            known.remark());
    return new LatticeParameters(
        usual.width(),
        usual.height(),
        usual.sheets(),
        usual.sheetDistance(),
        nearer,
        usual.jitter(),
        usual.shortestStrut(),
        usual.overshoot(),
        usual.rungShare());
  }

  /** A third of the surface is fresh, in stretches as long as cavities, and never the same one. */
  private static LivingTissue tissue(int sites, int frame) {
    float[] fresh = new float[sites];
    for (int site = 0; site < sites; site++) {
      fresh[site] = (site / 6 + frame) % 3 == 0 ? 0.6f : 0;
    }
    return new LivingTissue(new FreshBone(fresh, fresh), 0.4);
  }

  private static float[] scaled(float[] depths, float share) {
    float[] scaled = new float[depths.length];
    for (int i = 0; i < depths.length; i++) {
      scaled[i] = depths[i] * share;
    }
    return scaled;
  }
}
