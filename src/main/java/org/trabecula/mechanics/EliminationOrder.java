// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.Arrays;

/**
 * The order in which nodes are eliminated: nested dissection of the plane.
 *
 * <p>A group of nodes is halved across its longer side; those on the border come last, so that what
 * is computed on one half touches nothing on the other.
 */
final class EliminationOrder {
  /** Groups of this size are not halved any more. */
  private static final int SMALL = 6;

  private final double[] x;
  private final double[] y;
  private final int[][] neighbours;
  private final int[] half;
  private final int[] order;
  private int filled;

  private EliminationOrder(double[] x, double[] y, int[][] neighbours) {
    this.x = x;
    this.y = y;
    this.neighbours = neighbours;
    half = new int[x.length];
    order = new int[x.length];
  }

  /** The nodes in the order in which they are eliminated. */
  static int[] of(double[] x, double[] y, int[][] neighbours) {
    EliminationOrder found = new EliminationOrder(x, y, neighbours);
    int[] all = new int[x.length];
    Arrays.setAll(all, node -> node);
    found.dissect(all, 1);
    return found.order;
  }

  private void dissect(int[] group, int name) {
    if (group.length <= SMALL) {
      append(group);
      return;
    }
    int[] sorted = sorted(group);
    int middle = sorted.length / 2;
    int[] first = Arrays.copyOf(sorted, middle);
    int[] second = Arrays.copyOfRange(sorted, middle, sorted.length);
    for (int node : first) {
      half[node] = 2 * name;
    }
    int[] border = Arrays.stream(second).filter(node -> touches(node, 2 * name)).toArray();
    int[] rest = Arrays.stream(second).filter(node -> !touches(node, 2 * name)).toArray();
    for (int node : rest) {
      half[node] = 2 * name + 1;
    }
    for (int node : border) {
      half[node] = 0;
    }
    dissect(first, 2 * name);
    dissect(rest, 2 * name + 1);
    append(border);
  }

  private boolean touches(int node, int name) {
    for (int neighbour : neighbours[node]) {
      if (half[neighbour] == name) {
        return true;
      }
    }
    return false;
  }

  private void append(int[] group) {
    System.arraycopy(group, 0, order, filled, group.length);
    filled += group.length;
  }

  private int[] sorted(int[] group) {
    double[] along = width(group, x) > width(group, y) ? x : y;
    return Arrays.stream(group)
        .boxed()
        .sorted((one, other) -> Double.compare(along[one], along[other]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double width(int[] group, double[] places) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int node : group) {
      least = Math.min(least, places[node]);
      most = Math.max(most, places[node]);
    }
    return most - least;
  }
}
