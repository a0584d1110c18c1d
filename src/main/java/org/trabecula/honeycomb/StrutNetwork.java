// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which struts still hang together with the frame, through any sheet. */
final class StrutNetwork {
  private final int[] from;
  private final int[] to;
  private final boolean[] gone;
  private int goneCount;
  private final boolean[] onFrame;
  private final int[][] strutsAt;

  /** Struts through which the nodes were found when all that hold were looked for last. */
  private final boolean[] holds;

  private boolean doubtful = true;

  StrutNetwork(TrabecularLattice lattice) {
    List<Strut> struts = lattice.struts();
    from = struts.stream().mapToInt(strut -> strut.from().index()).toArray();
    to = struts.stream().mapToInt(strut -> strut.to().index()).toArray();
    gone = new boolean[struts.size()];
    holds = new boolean[struts.size()];
    onFrame = new boolean[lattice.nodes().size()];
    lattice.nodes().forEach(node -> onFrame[node.index()] = lattice.isOnFrame(node));
    strutsAt = strutsAt(lattice.nodes().size());
  }

  void cut(int strut) {
    gone[strut] = true;
    goneCount++;
    doubtful |= holds[strut];
  }

  /** The share of all struts that is gone, 0 to 1. */
  double goneShare() {
    return goneCount / (double) gone.length;
  }

  boolean isGone(int strut) {
    return gone[strut];
  }

  /** Struts that are not cut themselves but have lost every path to the frame. */
  List<Integer> adrift() {
    List<Integer> adrift = new ArrayList<>();
    if (!doubtful) {
      return adrift;
    }
    doubtful = false;
    boolean[] held = heldNodes();
    for (int strut = 0; strut < gone.length; strut++) {
      if (!gone[strut] && !held[from[strut]]) {
        adrift.add(strut);
      }
    }
    return adrift;
  }

  private boolean[] heldNodes() {
    Arrays.fill(holds, false);
    boolean[] held = onFrame.clone();
    int[] queue = new int[held.length];
    int filled = 0;
    for (int node = 0; node < held.length; node++) {
      if (held[node]) {
        queue[filled++] = node;
      }
    }
    for (int next = 0; next < filled; next++) {
      for (int strut : strutsAt[queue[next]]) {
        int other = from[strut] == queue[next] ? to[strut] : from[strut];
        if (!gone[strut] && !held[other]) {
          held[other] = true;
          holds[strut] = true;
          queue[filled++] = other;
        }
      }
    }
    return held;
  }

  private int[][] strutsAt(int nodes) {
    int[] counts = new int[nodes];
    for (int strut = 0; strut < from.length; strut++) {
      counts[from[strut]]++;
      counts[to[strut]]++;
    }
    int[][] at = new int[nodes][];
    for (int node = 0; node < nodes; node++) {
      at[node] = new int[counts[node]];
    }
    for (int strut = 0; strut < from.length; strut++) {
      at[from[strut]][--counts[from[strut]]] = strut;
      at[to[strut]][--counts[to[strut]]] = strut;
    }
    return at;
  }
}
