// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/** How far places of the front sheet are from bone: each site of a strut counts as a disc. */
final class MarrowRoom {
  private static final double MICROMETRES_PER_MILLIMETRE = 1000;

  private final double width;
  private final double height;
  private final int struts;

  // For each strut that has bone, the middle and radius of a circle around it, then of its discs.
  private final double[] around;
  private final int[] count;
  private final double[] discs;

  MarrowRoom(HoneycombState state) {
    TrabecularLattice lattice = state.lattice();
    width = lattice.width();
    height = lattice.height();
    int all = lattice.struts().size();
    around = new double[3 * all];
    count = new int[all];
    discs = new double[3 * all * SITES];
    int kept = 0;
    for (Strut strut : lattice.struts()) {
      if (strut.sheet() == 0 && !strut.isRung() && read(state, strut, kept)) {
        kept++;
      }
    }
    struts = kept;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** The radius of the largest circle of marrow around a place, mm; negative in bone. */
  double at(double x, double y) {
    double room = Math.min(Math.min(x, width - x), Math.min(y, height - y));
    for (int strut = 0; strut < struts; strut++) {
      if (distance(around, 3 * strut, x, y) < room) {
        int first = 3 * strut * SITES;
        for (int disc = first; disc < first + 3 * count[strut]; disc += 3) {
          room = Math.min(room, distance(discs, disc, x, y));
        }
      }
    }
    return room;
  }

  private static double distance(double[] circles, int circle, double x, double y) {
    double dx = x - circles[circle];
    double dy = y - circles[circle + 1];
    return Math.sqrt(dx * dx + dy * dy) - circles[circle + 2];
  }

  /** Takes a strut; gives false where nothing of it is left. */
  private boolean read(HoneycombState state, Strut strut, int slot) {
    double dx = strut.to().x() - strut.from().x();
    double dy = strut.to().y() - strut.from().y();
    int disc = 3 * slot * SITES;
    double thickest = 0;
    for (int site = 0; site < SITES; site++) {
      double thickness = state.thickness(strut.index(), site) / MICROMETRES_PER_MILLIMETRE;
      if (thickness > 0) {
        int place = strut.index() * SITES + site;
        double lean = (state.right()[place] - state.left()[place]) / 2 / MICROMETRES_PER_MILLIMETRE;
        double along = TrabecularLattice.placeAlong(site);
        discs[disc++] = strut.from().x() + along * dx - lean * dy / strut.length();
        discs[disc++] = strut.from().y() + along * dy + lean * dx / strut.length();
        discs[disc++] = thickness / 2;
        thickest = Math.max(thickest, thickness / 2 + Math.abs(lean));
      }
    }
    around[3 * slot] = strut.from().x() + dx / 2;
    around[3 * slot + 1] = strut.from().y() + dy / 2;
    around[3 * slot + 2] = strut.length() / 2 + thickest;
    count[slot] = disc / 3 - slot * SITES;
    return count[slot] > 0;
  }
}
