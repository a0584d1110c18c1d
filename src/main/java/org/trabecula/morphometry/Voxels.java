// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * A block of honeycomb as a scanner would see it: small cubes, each bone or marrow by what lies in
 * its middle.
 *
 * <p>The block is the field, and in depth reaches from the middle of the first sheet to the middle
 * of the last: as a scanner's volume of interest it is cut out of bone, with no empty margin. A
 * strut is a row of round rods, one for each site, with round ends at its nodes. Where struts meet,
 * bone counts once.
 */
final class Voxels {
  private static final double MICROMETRES_PER_MILLIMETRE = 1000;

  private final double side;
  private final int columns;
  private final int rows;
  private final int layers;
  private final boolean[] bone;
  private final double firstDepth;

  /**
   * @param perSheet layers of cubes from one sheet to the next
   */
  Voxels(HoneycombState state, int perSheet) {
    TrabecularLattice lattice = state.lattice();
    side = lattice.sheetDistance() / perSheet;
    firstDepth = lattice.sheets() == 1 ? -lattice.sheetDistance() / 2 : 0;
    columns = (int) Math.round(lattice.width() / side);
    rows = (int) Math.round(lattice.height() / side);
    layers = perSheet * Math.max(1, lattice.sheets() - 1);
    bone = new boolean[columns * rows * layers];
    lattice.struts().forEach(strut -> fill(state, strut));
  }

  /** The side of a cube, mm. */
  double side() {
    return side;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  int layers() {
    return layers;
  }

  /** The place of a cube in arrays: columns run fastest, layers slowest. */
  int place(int column, int row, int layer) {
    return (layer * rows + row) * columns + column;
  }

  boolean isBone(int place) {
    return bone[place];
  }

  /** Share of the block that is bone, 0 to 1. */
  double boneShare() {
    int count = 0;
    for (boolean each : bone) {
      count += each ? 1 : 0;
    }
    return (double) count / bone.length;
  }

  private void fill(HoneycombState state, Strut strut) {
    double[] from = place(state, strut.from().x(), strut.from().y(), strut.from().sheet());
    double[] to = place(state, strut.to().x(), strut.to().y(), strut.to().sheet());
    double[] along = {to[0] - from[0], to[1] - from[1], to[2] - from[2]};
    double length = Math.sqrt(dot(along, along));
    for (int axis = 0; axis < 3; axis++) {
      along[axis] /= length;
    }
    for (int site = 0; site < SITES; site++) {
      double radius = state.thickness(strut.index(), site) / 2 / MICROMETRES_PER_MILLIMETRE;
      if (radius > 0) {
        double at = TrabecularLattice.placeAlong(site) * length;
        double lean = strut.isRung() ? 0 : lean(state, strut.index() * SITES + site);
        double[] middle = {
          from[0] + at * along[0] - lean * along[1],
          from[1] + at * along[1] + lean * along[0],
          from[2] + at * along[2]
        };
        boolean rounded = site == 0 || site == SITES - 1;
        fill(middle, along, length / SITES / 2, radius, rounded);
      }
    }
  }

  private static double lean(HoneycombState state, int place) {
    return (state.right()[place] - state.left()[place]) / 2 / MICROMETRES_PER_MILLIMETRE;
  }

  private double[] place(HoneycombState state, double x, double y, int sheet) {
    return new double[] {x, y, sheet * state.lattice().sheetDistance()};
  }

  private void fill(double[] middle, double[] along, double half, double radius, boolean rounded) {
    double reach = radius + half;
    int toColumn = Math.min(columns - 1, (int) Math.floor((middle[0] + reach) / side - 0.5));
    int toRow = Math.min(rows - 1, (int) Math.floor((middle[1] + reach) / side - 0.5));
    int toLayer =
        Math.min(layers - 1, (int) Math.floor((middle[2] - firstDepth + reach) / side - 0.5));
    int fromColumn = Math.max(0, (int) Math.ceil((middle[0] - reach) / side - 0.5));
    int fromRow = Math.max(0, (int) Math.ceil((middle[1] - reach) / side - 0.5));
    int fromLayer = Math.max(0, (int) Math.ceil((middle[2] - firstDepth - reach) / side - 0.5));
    double[] offset = new double[3];
    for (int layer = fromLayer; layer <= toLayer; layer++) {
      offset[2] = firstDepth + (layer + 0.5) * side - middle[2];
      for (int row = fromRow; row <= toRow; row++) {
        offset[1] = (row + 0.5) * side - middle[1];
        int first = place(0, row, layer);
        for (int column = fromColumn; column <= toColumn; column++) {
          offset[0] = (column + 0.5) * side - middle[0];
          bone[first + column] |= isInside(offset, along, half, radius, rounded);
        }
      }
    }
  }

  private static boolean isInside(
      double[] offset, double[] along, double half, double radius, boolean rounded) {
    double way = dot(offset, along);
    double beyond = Math.max(0, Math.abs(way) - half);
    double across = dot(offset, offset) - way * way;
    return rounded
        ? across + beyond * beyond <= radius * radius
        : beyond == 0 && across <= radius * radius;
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
