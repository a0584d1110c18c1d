// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/**
 * A part of a frame between two nodes.
 *
 * <p>Each node has three degrees of freedom: shift in x and y, mm, and turn from x towards y, rad.
 * Of a member they stand in one row: those of its first node, then those of its last.
 */
abstract class Member {
  /** Degrees of freedom of a node. */
  static final int FREEDOMS = 3;

  /** Degrees of freedom of a member. */
  static final int OF_BOTH = 2 * FREEDOMS;

  private final int from;
  private final int to;
  private final Profile profile;

  /**
   * @param from the number of the first node
   * @param to the number of the last node
   * @param profile its length and thickness
   */
  Member(int from, int to, Profile profile) {
    this.from = from;
    this.to = to;
    this.profile = profile;
  }

  final int from() {
    return from;
  }

  final int to() {
    return to;
  }

  final Profile profile() {
    return profile;
  }

  /** Forces, N, and moments, N mm, on its ends for unit shifts and turns; symmetric, row by row. */
  abstract double[] stiffness();

  /** Its largest strain as a share of the strain at which it gives way, for given shifts. */
  abstract double demand(double[] shifts);
}
