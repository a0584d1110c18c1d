// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

/** The bowl that a unit digs: how much of its greatest depth each of its sites has, 0 to 1. */
final class CavityShape {
  private static final double[][] BOWLS = new double[SITES + 1][];

  static {
    for (int sites = 1; sites <= SITES; sites++) {
      BOWLS[sites] = bowl(sites);
    }
  }

  private CavityShape() {}

  /** A cavity of so many sites; the array is shared, whoever reads it does not write. */
  static double[] of(int sites) {
    return BOWLS[sites];
  }

  private static double[] bowl(int sites) {
    double[] bowl = new double[sites];
    double middle = (sites - 1) / 2.0;
    double reach = sites / 2.0;
    for (int i = 0; i < sites; i++) {
      double offset = (i - middle) / reach;
      bowl[i] = 1 - offset * offset;
    }
    return bowl;
  }
}
