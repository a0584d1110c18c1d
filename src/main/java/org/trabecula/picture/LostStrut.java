// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * The outline of a strut of the front sheet as it was before it was lost.
 *
 * @param strut its place among the struts
 * @param outline round it: x and y by turns, mm in the field
 */
public record LostStrut(int strut, List<Double> outline) {
  private static final double MICROMETRES_PER_MILLIMETRE = 1000;

  public LostStrut {
    outline = List.copyOf(outline);
  }

  /** The struts that were there at an age and are lost at another, later one, years. */
  public static List<LostStrut> between(HoneycombLife life, double earlier, double later) {
    HoneycombState before = life.at(earlier);
    return life.lattice().struts().stream()
        .filter(strut -> strut.sheet() == 0 && !strut.isRung())
        .filter(strut -> isSeen(life.lattice(), strut))
        .filter(strut -> life.isCut(strut.index(), later) && !life.isCut(strut.index(), earlier))
        .map(strut -> of(before, strut))
        .toList();
  }

  private static boolean isSeen(TrabecularLattice lattice, Strut strut) {
    return !lattice.isOnFrame(strut.from()) || !lattice.isOnFrame(strut.to());
  }

  private static LostStrut of(HoneycombState state, Strut strut) {
    List<Double> outline = new ArrayList<>();
    for (int site = 0; site < SITES; site++) {
      add(outline, strut, site, state.right()[strut.index() * SITES + site]);
    }
    for (int site = SITES - 1; site >= 0; site--) {
      add(outline, strut, site, -state.left()[strut.index() * SITES + site]);
    }
    return new LostStrut(strut.index(), outline);
  }

  /** Adds the place beside a site, that far to the right, µm. */
  private static void add(List<Double> outline, Strut strut, int site, double toTheRight) {
    CentreLine line = CentreLine.of(strut);
    double along = TrabecularLattice.placeAlong(site);
    double aside = toTheRight / MICROMETRES_PER_MILLIMETRE;
    outline.add(line.placeX(along, aside));
    outline.add(line.placeY(along, aside));
  }
}
