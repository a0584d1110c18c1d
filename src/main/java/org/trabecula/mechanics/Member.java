// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/**
 * A part of a frame between two nodes.
 *
 * <p>Each node has three degrees of freedom: shift in x and y, mm, and turn from x towards y, rad.
 * Of a member they stand in one row: those of its first node, then those of its last.
 */
interface Member {
  /** Degrees of freedom of a node. */
  int FREEDOMS = 3;

  /** Degrees of freedom of a member. */
  int OF_BOTH = 2 * FREEDOMS;

  /** The number of the first node. */
  int from();

  /** The number of the last node. */
  int to();

  /** Its length and thickness. */
  Profile profile();

  /** Forces, N, and moments, N mm, on its ends for unit shifts and turns; symmetric, row by row. */
  double[] stiffness();

  /** Its largest strain as a share of the strain at which it gives way, for given shifts. */
  double demand(double[] shifts);
}
