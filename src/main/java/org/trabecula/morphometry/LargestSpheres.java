// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import java.util.Comparator;
import java.util.stream.IntStream;

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

  /** Lengths of steps by their squares. */
  private static final double[] WAYS = {0, 1, Math.sqrt(2), Math.sqrt(3)};

  private static final int[][] NEIGHBOURS = neighbours();

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
    UnclaimedPlaces unclaimed = new UnclaimedPlaces(radii.length);
    for (int centre : centresFromLargest()) {
      cover(largest, unclaimed, centre);
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

  /** The places of spheres that stand out: what a larger one covers, a smaller need not. */
  private int[] centresFromLargest() {
    return IntStream.range(0, radii.length)
        .filter(place -> radii[place] > 0 && standsOut(place))
        .boxed()
        .sorted(Comparator.comparingDouble(place -> -radii[place]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Whether no neighbour's sphere holds this one. */
  private boolean standsOut(int place) {
    int column = place % columns;
    int row = place / columns % rows;
    int layer = place / (columns * rows);
    double radius = radii[place] - TOLERANCE;
    for (int[] step : NEIGHBOURS) {
      int x = column + step[0];
      int y = row + step[1];
      int z = layer + step[2];
      if (x >= 0
          && x < columns
          && y >= 0
          && y < rows
          && z >= 0
          && z < layers
          && radii[voxels.place(x, y, z)] >= radius + WAYS[step[3]]) {
        return false;
      }
    }
    return true;
  }

  private void cover(double[] largest, UnclaimedPlaces unclaimed, int centre) {
    double radius = radii[centre];
    int column = centre % columns;
    int row = centre / columns % rows;
    int layer = centre / (columns * rows);
    int reach = (int) Math.ceil(radius);
    for (int z = Math.max(0, layer - reach); z <= Math.min(layers - 1, layer + reach); z++) {
      for (int y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
        double left = radius * radius - (z - layer) * (z - layer) - (y - row) * (y - row);
        if (left >= 0) {
          int half = (int) Math.sqrt(left);
          int last = voxels.place(Math.min(columns - 1, column + half), y, z);
          int place = unclaimed.from(voxels.place(Math.max(0, column - half), y, z));
          while (place <= last) {
            largest[place] = radius;
            unclaimed.claim(place);
            place = unclaimed.from(place + 1);
          }
        }
      }
    }
  }

  /** Steps to the 26 cubes around one, and the square of their length; the nearest come first. */
  private static int[][] neighbours() {
    return IntStream.range(0, 27)
        .mapToObj(each -> new int[] {each % 3 - 1, each / 3 % 3 - 1, each / 9 - 1})
        .map(step -> new int[] {step[0], step[1], step[2], square(step)})
        .filter(step -> step[3] > 0)
        .sorted(Comparator.comparingInt(step -> step[3]))
        .toArray(int[][]::new);
  }

  private static int square(int[] step) {
    return step[0] * step[0] + step[1] * step[1] + step[2] * step[2];
  }
}
