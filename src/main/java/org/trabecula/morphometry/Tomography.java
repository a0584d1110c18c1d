// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;

/**
 * The architecture of a honeycomb as micro-CT measures it, at any age of its life.
 *
 * <p>BV/TV counts cubes of bone, so that bone where struts meet counts once. Tb.Sp is the mean
 * diameter of the largest spheres in the marrow. Tb.Th is the mean diameter of the struts, which
 * agrees with the spheres in bone. Tb.N = 1/(Tb.Th + Tb.Sp).
 *
 * <p>Cubes are counted every ten years. What they make of the sums over profiles ({@link
 * StructuralIndices}) changes slowly, and is taken straight between two counts; what changes from
 * month to month is in the sums. An age is counted when it is first asked for; several threads may
 * ask.
 */
public final class Tomography {
  /** Years between ages at which cubes are counted. */
  private static final double BETWEEN_COUNTS = 10;

  /** Layers of cubes from sheet to sheet, for volume. */
  private static final int FINE = 12;

  /** The same for the much larger spheres. */
  private static final int COARSE = 7;

  private final HoneycombLife life;
  private final Map<Long, Correction> counted = new ConcurrentHashMap<>();

  public Tomography(HoneycombLife life) {
    this.life = Objects.requireNonNull(life, "life");
  }

  /** Counts for all ages of the life now, on all processors; the same as when each is asked for. */
  public Tomography counted() {
    int first = (int) Math.floor(life.firstAge() / BETWEEN_COUNTS);
    int last = (int) Math.ceil(life.lastAge() / BETWEEN_COUNTS);
    IntStream.rangeClosed(first, last).parallel().forEach(this::correction);
    return this;
  }

  /** What is measured at an age, years. */
  public StructuralIndices at(double age) {
    return at(age, life.at(age));
  }

  /**
   * The same where the state is at hand.
   *
   * @param state the honeycomb at that age
   */
  public StructuralIndices at(double age, HoneycombState state) {
    StructuralIndices sums = StructuralIndices.of(state, life.cutShare(age));
    double counts = age / BETWEEN_COUNTS;
    long before = (long) Math.floor(counts);
    double share = counts - before;
    Correction here = correction(before);
    return (share == 0 ? here : here.towards(correction(before + 1), share)).of(sums);
  }

  private Correction correction(long count) {
    return counted.computeIfAbsent(count, each -> count(each * BETWEEN_COUNTS));
  }

  private Correction count(double age) {
    HoneycombState state = life.at(Math.max(life.firstAge(), Math.min(life.lastAge(), age)));
    return Correction.of(state);
  }

  /** The indices of one state, counted there and then. */
  static StructuralIndices of(HoneycombState state, double cutShare) {
    return Correction.of(state).of(StructuralIndices.of(state, cutShare));
  }

  /**
   * What cubes and spheres find, as multiples of what sums over profiles find.
   *
   * @param volume of BV/TV
   * @param separation of Tb.Sp
   */
  private record Correction(double volume, double separation) {
    private static final Correction NONE = new Correction(1, 1);
    private static final double PERCENT = 100;
    private static final double MICROMETRES_PER_MILLIMETRE = 1000;

    static Correction of(HoneycombState state) {
      StructuralIndices sums = StructuralIndices.of(state, 0);
      double share = new Voxels(state, FINE).boneShare();
      Voxels coarse = new Voxels(state, COARSE);
      if (share == 0 || coarse.boneShare() == 0 || !(sums.trabecularSeparation() > 0)) {
        return NONE;
      }
      return new Correction(
          PERCENT * share / sums.boneVolumeFraction(),
          MICROMETRES_PER_MILLIMETRE
              * LargestSpheres.meanDiameter(coarse)
              / sums.trabecularSeparation());
    }

    Correction towards(Correction later, double share) {
      return new Correction(
          volume + share * (later.volume - volume),
          separation + share * (later.separation - separation));
    }

    StructuralIndices of(StructuralIndices sums) {
      double way = separation * sums.trabecularSeparation();
      return new StructuralIndices(
          volume * sums.boneVolumeFraction(),
          sums.trabecularThickness(),
          MICROMETRES_PER_MILLIMETRE / (sums.trabecularThickness() + way),
          way,
          sums.strutsCut());
    }
  }
}
