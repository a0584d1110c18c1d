// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;

/**
 * Where the cells at work stand: each on the present surface of its unit's cavity, in the front
 * sheet.
 *
 * <p>Cells of the sheets behind are left out: bone hides most of them, and they would crowd the
 * picture. In a small picture cells are drawn larger than they are, so that their shape can be
 * told; where two units would then cover each other, the cells that come second are left out.
 */
public final class CellPlaces {

  /** A unit of which fewer cells find room is left out: one cell alone tells nothing. */
  private static final int FEWEST = 2;

  private final CellRow row;

  /** The places in pictures of that scale. */
  public CellPlaces(PictureScale scale) {
    row = new CellRow(scale);
  }

  /** The cells at work in that state, those that remove first. */
  public List<DrawnCell> of(HoneycombState state) {
    List<DrawnCell> cells = new ArrayList<>();
    TakenPlaces taken = new TakenPlaces(row.radius(DrawnCell.Kind.REMOVING));
    for (DrawnCell.Kind kind : DrawnCell.Kind.values()) {
      for (BasicMulticellularUnit unit : state.units()) {
        if (isSeen(state, unit) && unit.phase(state.age()) == kind.phase()) {
          add(cells, taken, row.of(state, unit, kind));
        }
      }
    }
    return cells;
  }

  private static boolean isSeen(HoneycombState state, BasicMulticellularUnit unit) {
    Strut strut = state.lattice().struts().get(unit.strut());
    return strut.sheet() == 0 && !strut.isRung();
  }

  private static void add(List<DrawnCell> cells, TakenPlaces taken, List<DrawnCell> row) {
    List<DrawnCell> free = row.stream().filter(taken::isFree).toList();
    if (free.size() >= FEWEST) {
      cells.addAll(free);
      taken.take(free);
    }
  }
}
