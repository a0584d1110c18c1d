// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import java.util.ArrayList;
import java.util.List;

/** What is still left of lost struts while it is carried off, and how much bone that frees. */
final class RecedingStruts {
  private final CutStruts cuts;
  private final double[] extents;
  private final List<Integer> receding = new ArrayList<>();
  private double volume;
  private double carriedOff;
  private double newestAge = Double.NEGATIVE_INFINITY;

  RecedingStruts(CutStruts cuts, TrabecularLattice lattice) {
    this.cuts = cuts;
    extents = SiteExtents.of(lattice);
  }

  void add(int strut, double age) {
    receding.add(strut);
    volume += volume(strut, age);
    newestAge = age;
  }

  /** Whether a strut was lost at just this age. */
  boolean newAt(double age) {
    return newestAge == age;
  }

  /** Draws all loose ends back to where they are at an age. */
  void recede(double age) {
    double before = volume;
    receding.removeIf(strut -> cuts.isCarriedOff(strut, age));
    volume = 0;
    for (int strut : receding) {
      volume += volume(strut, age);
    }
    carriedOff = before - volume;
  }

  /** Bone in loose ends, µm³. */
  double volume() {
    return volume;
  }

  /** Bone that the last month took from loose ends, µm³. */
  double carriedOff() {
    return carriedOff;
  }

  private double volume(int strut, double age) {
    double sum = 0;
    for (int site = 0; site < SITES; site++) {
      double thickness = cuts.thickness(strut, site, age);
      sum += extents[strut * SITES + site] * thickness * thickness;
    }
    return Math.PI / 4 * sum;
  }
}
