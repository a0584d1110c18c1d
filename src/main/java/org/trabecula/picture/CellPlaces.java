// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * Where the cells at work stand: each on the present surface of its unit's cavity, in the front
 * sheet.
 *
 * <p>Cells of the sheets behind are left out: bone hides most of them, and they would crowd the
 * picture. In a small picture cells are drawn larger than they are, so that their shape can be
 * told, and fewer of them.
 */
public final class CellPlaces {

  /** Radius of an osteoclast, µm. */
  private static final double REMOVING_RADIUS = 26;

  /** Half the width of an osteoblast, µm. */
  private static final double BUILDING_RADIUS = 12;

  private static final double SMALLEST_REMOVING = 3.4;
  private static final double SMALLEST_BUILDING = 2.1;
  private static final int MOST_REMOVING = 4;

  /** Distance between the middles of neighbouring cells, in radii. */
  private static final double REMOVING_SPACING = 1.75;

  private static final double BUILDING_SPACING = 2.6;

  /** Sites at either end of a strut that lie inside a joint. */
  private static final int HIDDEN_SITES = 1;

  private final PictureScale scale;

  /** The places in pictures of that scale. */
  public CellPlaces(PictureScale scale) {
    this.scale = scale;
  }

  /** All cells at work in that state. */
  public List<DrawnCell> of(HoneycombState state) {
    List<DrawnCell> cells = new ArrayList<>();
    for (BasicMulticellularUnit unit : state.units()) {
      Strut strut = state.lattice().struts().get(unit.strut());
      if (!strut.isRung() && strut.sheet() == 0) {
        add(cells, state, unit, CentreLine.of(strut));
      }
    }
    return cells;
  }

  private void add(
      List<DrawnCell> cells, HoneycombState state, BasicMulticellularUnit unit, CentreLine line) {
    switch (unit.phase(state.age())) {
      case RESORPTION -> addRow(cells, state, unit, line, DrawnCell.Kind.REMOVING);
      case FORMATION -> addRow(cells, state, unit, line, DrawnCell.Kind.BUILDING);
      default -> {
        // In reversal the surface is made ready, by cells that are not shown.
      }
    }
  }

  private void addRow(
      List<DrawnCell> cells,
      HoneycombState state,
      BasicMulticellularUnit unit,
      CentreLine line,
      DrawnCell.Kind kind) {
    boolean removing = kind == DrawnCell.Kind.REMOVING;
    double radius = radius(kind);
    double spacing = radius * (removing ? REMOVING_SPACING : BUILDING_SPACING);
    double site = scale.pixels(line.length() * 1000) / TrabecularLattice.SITES;
    int first = Math.max(unit.firstSite(), HIDDEN_SITES);
    int last = Math.min(unit.lastSite(), TrabecularLattice.SITES - 1 - HIDDEN_SITES);
    double room = (last - first + 1) * site;
    int fitting = 1 + (int) Math.max(0, (room - 2 * radius) / spacing);
    int count = removing ? Math.max(2, Math.min(MOST_REMOVING, fitting)) : fitting;
    double middle = (first + last) / 2.0;
    for (int i = 0; i < count; i++) {
      double at = middle + (i - (count - 1) / 2.0) * spacing / site;
      double depth = depth(state, unit, at);
      if (depth > 0) {
        // An osteoclast sinks into the surface that it dissolves; an osteoblast lies on top.
        double lifted = scale.pixels(depth) + radius * (removing ? 0.25 : 0.7);
        cells.add(cell(unit, kind, line, at, lifted, radius));
      }
    }
  }

  private double radius(DrawnCell.Kind kind) {
    return kind == DrawnCell.Kind.REMOVING
        ? Math.max(SMALLEST_REMOVING, scale.pixels(REMOVING_RADIUS))
        : Math.max(SMALLEST_BUILDING, scale.pixels(BUILDING_RADIUS));
  }

  /** Depth of bone under a place along the strut, µm; 0 where the strut is cut or ends. */
  private static double depth(HoneycombState state, BasicMulticellularUnit unit, double site) {
    int last = TrabecularLattice.SITES - 1;
    if (site < -0.5 || site > last + 0.5) {
      return 0;
    }
    double inside = Math.max(0, Math.min(last, site));
    int before = Math.min(last - 1, (int) inside);
    int place = unit.strut() * TrabecularLattice.SITES + before;
    float[] side = unit.onLeft() ? state.left() : state.right();
    return side[place] + (inside - before) * (side[place + 1] - side[place]);
  }

  private DrawnCell cell(
      BasicMulticellularUnit unit,
      DrawnCell.Kind kind,
      CentreLine line,
      double site,
      double lifted,
      double radius) {
    double along = (site + 0.5) / TrabecularLattice.SITES;
    double aside = lifted / scale.pixelsPerMillimetre() * (unit.onLeft() ? -1 : 1);
    double x = scale.pixelX(line.placeX(along, aside));
    double y = scale.pixelY(line.placeY(along, aside));
    double angle = Math.atan2(line.directionY(), line.directionX());
    return new DrawnCell(unit, kind, x, y, radius, angle);
  }
}
