// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.SeededRandom;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/** Two ways to lose the same bone: a little from every strut, or all of a few. */
public final class BoneLoss {
  /** Halvings of the search for the layer: its depth is then known to a billionth. */
  private static final int HALVINGS = 30;

  /** The stream of random numbers that picks struts. */
  private static final long STREAM = 0x9E55;

  private BoneLoss() {}

  /**
   * The bone with a layer of one depth taken from all surfaces.
   *
   * @param share of the volume that is lost, 0 to 1
   */
  public static HoneycombState thinned(HoneycombState state, double share) {
    double wanted = (1 - share) * state.boneVolume();
    double shallow = 0;
    double deep = thickest(state) / 2;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (shallow + deep) / 2;
      if (withoutLayer(state, middle).boneVolume() > wanted) {
        shallow = middle;
      } else {
        deep = middle;
      }
    }
    return withoutLayer(state, shallow);
  }

  /**
   * The bone without some of its struts, picked at random: the same seed takes the same ones first.
   *
   * @param share of the volume that is lost, 0 to 1; the last strut may make it a little more
   */
  public static HoneycombState cut(HoneycombState state, double share, long seed) {
    HoneycombState left = copy(state);
    double wanted = (1 - share) * state.boneVolume();
    SeededRandom random = SeededRandom.of(seed, STREAM);
    List<Strut> candidates = new ArrayList<>(state.lattice().struts());
    while (left.boneVolume() > wanted && !candidates.isEmpty()) {
      int picked = random.nextInt(candidates.size());
      remove(left, candidates.get(picked));
      candidates.set(picked, candidates.get(candidates.size() - 1));
      candidates.remove(candidates.size() - 1);
    }
    return left;
  }

  private static void remove(HoneycombState from, Strut strut) {
    int first = strut.index() * TrabecularLattice.SITES;
    for (int place = first; place < first + TrabecularLattice.SITES; place++) {
      from.left()[place] = 0;
      from.right()[place] = 0;
    }
  }

  /** Takes the layer from the whole round: what one side lacks, the other gives. */
  private static HoneycombState withoutLayer(HoneycombState state, double depth) {
    HoneycombState thinner = copy(state);
    for (int place = 0; place < state.left().length; place++) {
      float whole = state.left()[place] + state.right()[place];
      float rest = (float) Math.max(0, whole - 2 * depth);
      thinner.left()[place] *= whole > 0 ? rest / whole : 0;
      thinner.right()[place] *= whole > 0 ? rest / whole : 0;
    }
    return thinner;
  }

  private static double thickest(HoneycombState state) {
    double most = 0;
    for (int place = 0; place < state.left().length; place++) {
      most = Math.max(most, (double) state.left()[place] + state.right()[place]);
    }
    return most;
  }

  private static HoneycombState copy(HoneycombState state) {
    return new HoneycombState(
        state.lattice(), state.age(), state.left().clone(), state.right().clone(), List.of());
  }
}
