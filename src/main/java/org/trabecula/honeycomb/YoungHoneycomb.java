// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import java.util.List;
import org.trabecula.scenario.Ages;

/** Gives a lattice the thickness of a healthy young adult's bone: the same seed, the same bone. */
public final class YoungHoneycomb {
  private final TrabecularLattice lattice;
  private final HoneycombParameters parameters;
  private final YoungBoneParameters young;
  private final SeededRandom random;

  private YoungHoneycomb(
      TrabecularLattice lattice, HoneycombParameters parameters, SeededRandom random) {
    this.lattice = lattice;
    this.parameters = parameters;
    young = parameters.young();
    this.random = random;
  }

  /** The average young adult's honeycomb, without any cells at work. */
  public static HoneycombState of(
      TrabecularLattice lattice, HoneycombParameters parameters, long seed) {
    return of(lattice, parameters, seed, 1);
  }

  /** The same with another bone volume, relative to the average young adult's. */
  public static HoneycombState of(
      TrabecularLattice lattice, HoneycombParameters parameters, long seed, double volume) {
    SeededRandom random = SeededRandom.of(seed, RandomStream.YOUNG_STRUTS.number());
    return new YoungHoneycomb(lattice, parameters, random).grown(volume);
  }

  private HoneycombState grown(double volume) {
    float[] left = new float[lattice.siteCount()];
    float[] right = new float[lattice.siteCount()];
    for (Strut strut : lattice.struts()) {
      double half = strutThickness(strut) / 2;
      fillSide(left, strut, half);
      fillSide(right, strut, half);
    }
    HoneycombState unscaled = new HoneycombState(lattice, Ages.YOUNG, left, right, List.of());
    double wanted = young.volumeFraction().value() * lattice.tissueVolume() * volume;
    double scale = Math.sqrt(wanted / unscaled.boneVolume());
    scale(left, scale);
    scale(right, scale);
    return unscaled;
  }

  /** Lognormal, so that none is negative; thicker the more upright it stands. */
  private double strutThickness(Strut strut) {
    double share = young.thicknessSd().value() / young.thickness().value();
    double spread = StrictMath.sqrt(StrictMath.log1p(share * share));
    double upright = 1 + young.uprightExcess().value() * (parameters.work().load(strut) - 0.5);
    double chance = StrictMath.exp(spread * random.nextGaussian() - spread * spread / 2);
    return young.thickness().value() * upright * chance;
  }

  private void fillSide(float[] side, Strut strut, double half) {
    double slope = young.roughness().value() * random.nextGaussian();
    double wave = young.roughness().value() * random.nextGaussian();
    double phase = random.nextDouble(0, 2 * Math.PI);
    for (int site = 0; site < SITES; site++) {
      double along = TrabecularLattice.placeAlong(site);
      double fromMiddle = 2 * along - 1;
      double swelling =
          young.nodeSwelling().value() * fromMiddle * fromMiddle * Math.abs(fromMiddle);
      double unevenness = slope * fromMiddle + wave * StrictMath.sin(2 * Math.PI * along + phase);
      side[strut.index() * SITES + site] = (float) (half * (1 + swelling + unevenness));
    }
  }

  private static void scale(float[] side, double factor) {
    for (int i = 0; i < side.length; i++) {
      side[i] *= (float) factor;
    }
  }
}
