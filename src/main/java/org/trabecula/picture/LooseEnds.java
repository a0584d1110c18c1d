// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Arrays;
import java.util.List;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Node;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/** Tells which ends of struts hold on to no other bone, so that they are drawn round. */
final class LooseEnds {

  /** A strut thinner than this is drawn as absent there, µm. */
  static final double ABSENT = 8;

  private static final int SITES = TrabecularLattice.SITES;

  // For each end, 2 a strut, the sites nearest the same node on the other struts.
  private final int[][] neighbours;

  LooseEnds(TrabecularLattice lattice) {
    List<Strut> struts = lattice.struts();
    int[] counts = new int[lattice.nodes().size()];
    for (Strut strut : struts) {
      counts[strut.from().index()]++;
      counts[strut.to().index()]++;
    }
    int[][] sites = new int[counts.length][];
    for (int node = 0; node < counts.length; node++) {
      sites[node] = new int[counts[node]];
    }
    for (Strut strut : struts) {
      sites[strut.from().index()][--counts[strut.from().index()]] = strut.index() * SITES;
      sites[strut.to().index()][--counts[strut.to().index()]] = (strut.index() + 1) * SITES - 1;
    }
    neighbours = new int[2 * struts.size()][];
    for (Strut strut : struts) {
      neighbours[2 * strut.index()] = others(sites, strut.from(), strut);
      neighbours[2 * strut.index() + 1] = others(sites, strut.to(), strut);
    }
  }

  private static int[] others(int[][] sites, Node node, Strut strut) {
    return Arrays.stream(sites[node.index()])
        .filter(site -> site / SITES != strut.index())
        .toArray();
  }

  /** Whether no other strut has bone at a strut's first end. */
  boolean isFirstLoose(HoneycombState state, int strut) {
    return isLoose(state, neighbours[2 * strut]);
  }

  /** Whether no other strut has bone at a strut's last end. */
  boolean isLastLoose(HoneycombState state, int strut) {
    return isLoose(state, neighbours[2 * strut + 1]);
  }

  private static boolean isLoose(HoneycombState state, int[] sites) {
    for (int site : sites) {
      if (state.left()[site] + state.right()[site] >= ABSENT) {
        return false;
      }
    }
    return true;
  }
}
