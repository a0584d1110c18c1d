// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.trabecula.mechanics.Member.FREEDOMS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Beams between nodes, some of which are held and some pressed down.
 *
 * <p>Members are numbered in the order in which they were added.
 */
public final class Frame {
  /** What becomes of a degree of freedom. */
  enum Hold {
    /** It moves as forces have it. */
    FREE,
    /** It stays. */
    HELD,
    /** It moves with the press, by one unit. */
    PRESSED
  }

  private final Hold[] holds;
  private final List<Member> members = new ArrayList<>();
  private final double[] x;
  private final double[] y;

  /**
   * @param x of the nodes, mm
   * @param y of the nodes, mm, downwards
   */
  public Frame(double[] x, double[] y) {
    this.x = x.clone();
    this.y = y.clone();
    holds = new Hold[FREEDOMS * x.length];
    Arrays.fill(holds, Hold.FREE);
  }

  /** Adds a strut within a sheet. */
  public void addBeam(int from, int to, Profile profile, Tissue tissue) {
    members.add(new Beam(from, to, x[to] - x[from], y[to] - y[from], profile, tissue));
  }

  /** Adds a strut between two sheets. */
  public void addRung(int from, int to, Profile profile, Tissue tissue) {
    members.add(new Rung(from, to, x[to] - x[from], y[to] - y[from], profile, tissue));
  }

  /** Keeps a node from moving sideways. */
  public void holdSideways(int node) {
    holds[FREEDOMS * node] = Hold.HELD;
  }

  /** Keeps a node from moving up and down. */
  public void holdUpright(int node) {
    holds[FREEDOMS * node + 1] = Hold.HELD;
  }

  /** Keeps a node from turning. */
  public void holdTurn(int node) {
    holds[FREEDOMS * node + 2] = Hold.HELD;
  }

  /** Moves a node down with the press. */
  public void press(int node) {
    holds[FREEDOMS * node + 1] = Hold.PRESSED;
  }

  /** Fixes a node in every way. */
  public void clamp(int node) {
    holdSideways(node);
    holdUpright(node);
    holdTurn(node);
  }

  /** The number of nodes. */
  public int nodeCount() {
    return x.length;
  }

  /** The number of members. */
  public int memberCount() {
    return members.size();
  }

  /** The volume of bone in it, mm³; where members meet, it counts more than once. */
  public double volume() {
    return members.stream().mapToDouble(member -> member.profile().volume()).sum();
  }

  List<Member> members() {
    return members;
  }

  Hold hold(int freedom) {
    return holds[freedom];
  }

  /**
   * The nodes that hang together with something held or pressed, in the order in which they are
   * best eliminated.
   */
  int[] heldTogether() {
    int[][] neighbours = neighbours();
    boolean[] reached = reached(neighbours);
    return Arrays.stream(EliminationOrder.of(x, y, neighbours))
        .filter(node -> reached[node] && neighbours[node].length > 0)
        .toArray();
  }

  private boolean[] reached(int[][] neighbours) {
    boolean[] reached = new boolean[x.length];
    Deque<Integer> queue = new ArrayDeque<>();
    for (int node = 0; node < x.length; node++) {
      if (isHeld(node)) {
        reached[node] = true;
        queue.add(node);
      }
    }
    while (!queue.isEmpty()) {
      for (int neighbour : neighbours[queue.remove()]) {
        if (!reached[neighbour]) {
          reached[neighbour] = true;
          queue.add(neighbour);
        }
      }
    }
    return reached;
  }

  private boolean isHeld(int node) {
    return holds[FREEDOMS * node + 1] != Hold.FREE;
  }

  private int[][] neighbours() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int node = 0; node < x.length; node++) {
      lists.add(new ArrayList<>());
    }
    for (Member member : members) {
      lists.get(member.from()).add(member.to());
      lists.get(member.to()).add(member.from());
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
