// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

/** The length of strut that each site stands for, µm; 0 for sites beyond the field. */
final class SiteExtents {
  private static final double MICROMETRES_PER_MILLIMETRE = 1000;

  private SiteExtents() {}

  static double[] of(TrabecularLattice lattice) {
    double[] extents = new double[lattice.siteCount()];
    for (Strut strut : lattice.struts()) {
      for (int site = 0; site < SITES; site++) {
        if (lattice.isInField(strut, site)) {
          extents[strut.index() * SITES + site] =
              strut.length() / SITES * MICROMETRES_PER_MILLIMETRE;
        }
      }
    }
    return extents;
  }
}
