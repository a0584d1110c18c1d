// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;

/**
 * Sets the cells of one unit side by side along its cavity: removing cells as a cluster that sinks
 * into the bone, building cells as a row on it.
 */
final class CellRow {

  /** Radius of an osteoclast, µm. */
  private static final double REMOVING_RADIUS = 26;

  /** Half the width of an osteoblast, µm. */
  private static final double BUILDING_RADIUS = 13;

  private static final double SMALLEST_REMOVING = 5;
  private static final double SMALLEST_BUILDING = 2.8;
  private static final int MOST_REMOVING = 4;

  /** Distance between the middles of neighbouring cells, in radii. */
  private static final double REMOVING_SPACING = 1.5;

  private static final double BUILDING_SPACING = 2.3;

  /** How far a cell's middle lies above the surface, in radii: an osteoclast sinks into it. */
  private static final double REMOVING_LIFT = 0.12;

  private static final double BUILDING_LIFT = 0.75;

  /** How much smaller the outermost cell of a cluster is than the middle one. */
  private static final double TAPER = 0.22;

  private final PictureScale scale;

  CellRow(PictureScale scale) {
    this.scale = scale;
  }

  /** The cells of that kind of a unit; none where the strut is cut. */
  List<DrawnCell> of(HoneycombState state, BasicMulticellularUnit unit, DrawnCell.Kind kind) {
    SurfaceLine surface = new SurfaceLine(state, unit, scale);
    double sites = surface.last() - surface.first() + 1;
    int count = count(kind, sites * surface.siteLength());
    double step = spacing(kind) / surface.siteLength();
    List<DrawnCell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double offset = i - (count - 1) / 2.0;
      double at = (surface.first() + surface.last()) / 2.0 + offset * step;
      if (surface.depth(at) > 0) {
        double size = removes(kind) ? 1 - TAPER * Math.abs(offset) / (count / 2.0) : 1;
        cells.add(cell(surface, unit, kind, at, size * radius(kind)));
      }
    }
    return cells;
  }

  /** How many fit into that many pixels. */
  private int count(DrawnCell.Kind kind, double room) {
    int fitting = 1 + (int) Math.max(0, (room - 2 * radius(kind)) / spacing(kind));
    return removes(kind) ? Math.max(2, Math.min(MOST_REMOVING, fitting)) : fitting;
  }

  private double spacing(DrawnCell.Kind kind) {
    return radius(kind) * (removes(kind) ? REMOVING_SPACING : BUILDING_SPACING);
  }

  /** The radius of a cell of that kind, pixels. */
  double radius(DrawnCell.Kind kind) {
    return removes(kind)
        ? Math.max(SMALLEST_REMOVING, scale.pixels(REMOVING_RADIUS))
        : Math.max(SMALLEST_BUILDING, scale.pixels(BUILDING_RADIUS));
  }

  /** By how much cells are drawn larger than they are, pixels of radius. */
  double enlargement() {
    return radius(DrawnCell.Kind.REMOVING) - scale.pixels(REMOVING_RADIUS);
  }

  private static boolean removes(DrawnCell.Kind kind) {
    return kind == DrawnCell.Kind.REMOVING;
  }

  private static DrawnCell cell(
      SurfaceLine surface,
      BasicMulticellularUnit unit,
      DrawnCell.Kind kind,
      double site,
      double radius) {
    double lift = radius * (removes(kind) ? REMOVING_LIFT : BUILDING_LIFT);
    return new DrawnCell(
        unit, kind, surface.x(site, lift), surface.y(site, lift), radius, surface.angle());
  }
}
