// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

/**
 * The mean size of a space: for each of its places the largest sphere that fits into the space and
 * covers the place (Hildebrand and Rüegsegger 1997).
 *
 * <p>Spheres may reach beyond the block, as if it went on mirrored there.
 */
final class LargestSpheres {
  /** Spheres that stand out of a neighbouring one by less than this are left out, in sides. */
  private static final double TOLERANCE = 0.3;

  /** How far bone reaches beyond the middle of its outermost cubes, on average, in sides. */
  private static final double RIM = 0.175;

  private static final int FAR = 1 << 28;

  private final Voxels voxels;
  private final int columns;
  private final int rows;
  private final int layers;
  private final double[] radii;

  private LargestSpheres(Voxels voxels) {
    this.voxels = voxels;
    columns = voxels.columns();
    rows = voxels.rows();
    layers = voxels.layers();
    radii = new double[columns * rows * layers];
  }

  /** The mean diameter of the spheres in the marrow of a block that has bone, mm. */
  static double meanDiameter(Voxels voxels) {
    LargestSpheres spheres = new LargestSpheres(voxels);
    spheres.measureDistances();
    return voxels.side() * spheres.mean();
  }

  /** Distances to the nearest bone, one direction after the other. */
  private void measureDistances() {
    int[] squares = new int[radii.length];
    for (int place = 0; place < squares.length; place++) {
      squares[place] = voxels.isBone(place) ? 0 : FAR;
    }
    int longest = Math.max(columns, Math.max(rows, layers));
    LineDistances line = new LineDistances(longest);
    for (int start = 0; start < squares.length; start += columns) {
      line.spread(squares, start, 1, columns);
    }
    for (int layer = 0; layer < layers; layer++) {
      for (int column = 0; column < columns; column++) {
        line.spread(squares, voxels.place(column, 0, layer), columns, rows);
      }
    }
    for (int place = 0; place < columns * rows; place++) {
      line.spread(squares, place, columns * rows, layers);
    }
    for (int place = 0; place < squares.length; place++) {
      radii[place] = squares[place] == 0 ? 0 : Math.sqrt(squares[place]);
    }
  }

  private double mean() {
    double[] largest = new double[radii.length];
    for (int layer = 0; layer < layers; layer++) {
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          double radius = radii[voxels.place(column, row, layer)];
          if (radius > 0 && standsOut(column, row, layer, radius)) {
            cover(largest, column, row, layer, radius);
          }
        }
      }
    }
    double sum = 0;
    int count = 0;
    for (int place = 0; place < largest.length; place++) {
      if (radii[place] > 0) {
        sum += 2 * (largest[place] - RIM);
        count++;
      }
    }
    return sum / count;
  }

  /** Whether no neighbour's sphere holds this one. */
  private boolean standsOut(int column, int row, int layer, double radius) {
    for (int dz = -1; dz <= 1; dz++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          int x = column + dx;
          int y = row + dy;
          int z = layer + dz;
          boolean inside = x >= 0 && x < columns && y >= 0 && y < rows && z >= 0 && z < layers;
          int steps = dx * dx + dy * dy + dz * dz;
          if (inside
              && steps > 0
              && radii[voxels.place(x, y, z)] + TOLERANCE >= radius + Math.sqrt(steps)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private void cover(double[] largest, int column, int row, int layer, double radius) {
    int reach = (int) Math.ceil(radius);
    for (int z = Math.max(0, layer - reach); z <= Math.min(layers - 1, layer + reach); z++) {
      for (int y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
        double left = radius * radius - (z - layer) * (z - layer) - (y - row) * (y - row);
        if (left >= 0) {
          int half = (int) Math.sqrt(left);
          int first = voxels.place(Math.max(0, column - half), y, z);
          int last = voxels.place(Math.min(columns - 1, column + half), y, z);
          for (int place = first; place <= last; place++) {
            largest[place] = Math.max(largest[place], radius);
          }
        }
      }
    }
  }
}
