// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.TrabecularLattice;

/** Sets the cells of one unit side by side along its cavity. */
final class CellRow {

  private static final int SITES = TrabecularLattice.SITES;

  /** Radius of an osteoclast, µm. */
  private static final double REMOVING_RADIUS = 26;

  /** Half the width of an osteoblast, µm. */
  private static final double BUILDING_RADIUS = 13;

  private static final double SMALLEST_REMOVING = 3.4;
  private static final double SMALLEST_BUILDING = 2.1;
  private static final int MOST_REMOVING = 4;

  /** Distance between the middles of neighbouring cells, in radii. */
  private static final double REMOVING_SPACING = 1.75;

  private static final double BUILDING_SPACING = 2.6;

  /** How far a cell's middle lies above the surface, in radii: an osteoclast sinks into it. */
  private static final double REMOVING_LIFT = 0.25;

  private static final double BUILDING_LIFT = 0.55;

  /** Sites at either end of a strut that lie inside a joint. */
  private static final int HIDDEN_SITES = 1;

  private final PictureScale scale;

  CellRow(PictureScale scale) {
    this.scale = scale;
  }

  /** The cells of that kind of a unit; none where the strut is cut. */
  List<DrawnCell> of(HoneycombState state, BasicMulticellularUnit unit, DrawnCell.Kind kind) {
    CentreLine line = CentreLine.of(state.lattice().struts().get(unit.strut()));
    int first = Math.max(unit.firstSite(), HIDDEN_SITES);
    int last = Math.min(unit.lastSite(), SITES - 1 - HIDDEN_SITES);
    double site = scale.pixels(line.length() * 1000) / SITES;
    double spacing = radius(kind) * (removes(kind) ? REMOVING_SPACING : BUILDING_SPACING) / site;
    int count = count(kind, (last - first + 1) * site);
    List<DrawnCell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double at = (first + last) / 2.0 + (i - (count - 1) / 2.0) * spacing;
      double depth = depth(state, unit, at);
      if (depth > 0) {
        cells.add(cell(unit, kind, line, at, depth));
      }
    }
    return cells;
  }

  /** How many fit into that many pixels. */
  private int count(DrawnCell.Kind kind, double room) {
    double radius = radius(kind);
    double spacing = radius * (removes(kind) ? REMOVING_SPACING : BUILDING_SPACING);
    int fitting = 1 + (int) Math.max(0, (room - 2 * radius) / spacing);
    return removes(kind) ? Math.max(2, Math.min(MOST_REMOVING, fitting)) : fitting;
  }

  /** The radius of a cell of that kind, pixels. */
  double radius(DrawnCell.Kind kind) {
    return removes(kind)
        ? Math.max(SMALLEST_REMOVING, scale.pixels(REMOVING_RADIUS))
        : Math.max(SMALLEST_BUILDING, scale.pixels(BUILDING_RADIUS));
  }

  private static boolean removes(DrawnCell.Kind kind) {
    return kind == DrawnCell.Kind.REMOVING;
  }

  /** Depth of bone under a place along the strut, µm; 0 where the strut is cut or ends. */
  private static double depth(HoneycombState state, BasicMulticellularUnit unit, double site) {
    int last = SITES - 1;
    if (site < -0.5 || site > last + 0.5) {
      return 0;
    }
    double inside = Math.max(0, Math.min(last, site));
    int before = Math.min(last - 1, (int) inside);
    int place = unit.strut() * SITES + before;
    float[] side = unit.onLeft() ? state.left() : state.right();
    return side[place] + (inside - before) * (side[place + 1] - side[place]);
  }

  private DrawnCell cell(
      BasicMulticellularUnit unit,
      DrawnCell.Kind kind,
      CentreLine line,
      double site,
      double depth) {
    double radius = radius(kind);
    double lifted = scale.pixels(depth) + radius * (removes(kind) ? REMOVING_LIFT : BUILDING_LIFT);
    double aside = lifted / scale.pixelsPerMillimetre() * (unit.onLeft() ? -1 : 1);
    double along = (site + 0.5) / SITES;
    double x = scale.pixelX(line.placeX(along, aside));
    double y = scale.pixelY(line.placeY(along, aside));
    double angle = Math.atan2(line.directionY(), line.directionX());
    return new DrawnCell(unit, kind, x, y, radius, angle);
  }
}
