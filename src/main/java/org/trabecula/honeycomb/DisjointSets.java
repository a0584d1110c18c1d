// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/** Numbers 0 … n − 1 in groups that can be joined. */
final class DisjointSets {
  private final int[] parent;

  DisjointSets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The representative of a number's group: its smallest member. */
  int find(int number) {
    int root = number;
    while (parent[root] != root) {
      root = parent[root];
    }
    int walk = number;
    while (parent[walk] != root) {
      int next = parent[walk];
      parent[walk] = root;
      walk = next;
    }
    return root;
  }

  void join(int one, int other) {
    int first = find(one);
    int second = find(other);
    parent[Math.max(first, second)] = Math.min(first, second);
  }
}
