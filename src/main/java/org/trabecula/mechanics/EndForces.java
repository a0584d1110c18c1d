// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.trabecula.mechanics.Member.FREEDOMS;
import static org.trabecula.mechanics.Member.OF_BOTH;

/** Products of the small matrices that members are made of, row by row. */
final class EndForces {

  private EndForces() {}

  /** Stiffness of a member from that of its strains: Bᵀ k B. */
  static double[] stiffness(double[] strains, double[] ofStrains) {
    double[] forces = new double[FREEDOMS * OF_BOTH];
    for (int row = 0; row < FREEDOMS; row++) {
      for (int column = 0; column < OF_BOTH; column++) {
        for (int i = 0; i < FREEDOMS; i++) {
          forces[row * OF_BOTH + column] +=
              ofStrains[row * FREEDOMS + i] * strains[i * OF_BOTH + column];
        }
      }
    }
    double[] stiffness = new double[OF_BOTH * OF_BOTH];
    for (int row = 0; row < OF_BOTH; row++) {
      for (int column = 0; column < OF_BOTH; column++) {
        for (int i = 0; i < FREEDOMS; i++) {
          stiffness[row * OF_BOTH + column] +=
              strains[i * OF_BOTH + row] * forces[i * OF_BOTH + column];
        }
      }
    }
    return stiffness;
  }

  /** A row of a matrix times the shifts of a member's ends. */
  static double row(double[] matrix, int row, double[] shifts) {
    double sum = 0;
    for (int column = 0; column < OF_BOTH; column++) {
      sum += matrix[row * OF_BOTH + column] * shifts[column];
    }
    return sum;
  }
}
