// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells placed so far, by the square of the picture in which they stand, so that none cover
 * each other.
 */
final class TakenPlaces {

  private final double square;
  private final Map<Long, List<DrawnCell>> squares = new HashMap<>();

  /** No place is taken yet; no cell may be larger than that, pixels. */
  TakenPlaces(double largestRadius) {
    square = 2 * largestRadius;
  }

  /** Whether a cell would cover no other one's middle, nor much of it. */
  boolean isFree(DrawnCell cell) {
    long column = square(cell.x());
    long row = square(cell.y());
    for (long y = row - 1; y <= row + 1; y++) {
      for (long x = column - 1; x <= column + 1; x++) {
        for (DrawnCell other : squares.getOrDefault(key(x, y), List.of())) {
          double apart = Math.hypot(cell.x() - other.x(), cell.y() - other.y());
          if (apart < cell.radius() + other.radius()) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Takes the places of these cells. */
  void take(List<DrawnCell> cells) {
    for (DrawnCell cell : cells) {
      squares
          .computeIfAbsent(key(square(cell.x()), square(cell.y())), key -> new ArrayList<>())
          .add(cell);
    }
  }

  private long square(double pixels) {
    return (long) Math.floor(pixels / square);
  }

  private static long key(long column, long row) {
    return row << 32 ^ column;
  }
}
