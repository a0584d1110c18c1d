// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.trabecula.honeycomb.HoneycombState;

/**
 * The largest hole of the front sheet: the largest circle of marrow that fits between its struts
 * and lies in the field.
 *
 * <p>Squares of the field are halved, the most promising first. No place of a square can be further
 * from bone than its middle is, and half the diagonal more, so most squares are never looked into.
 *
 * @param x of the circle's middle, mm from the left edge of the field
 * @param y of the circle's middle, mm from the top edge of the field
 * @param diameter mm
 */
public record LargestHole(double x, double y, double diameter) {

  /** How much larger a circle may be that is not found, mm. */
  private static final double TOLERANCE = 0.004;

  /** Side of the squares to begin with, mm. */
  private static final double FIRST_SQUARE = 0.5;

  private record Square(double x, double y, double half, double room) {
    /** The largest radius that a circle around any of its places can have, mm. */
    double bound() {
      return room + half * Math.sqrt(2);
    }
  }

  /** The largest hole of a honeycomb. */
  public static LargestHole of(HoneycombState state) {
    MarrowRoom room = new MarrowRoom(state);
    PriorityQueue<Square> open =
        new PriorityQueue<>(Comparator.comparingDouble(Square::bound).reversed());
    double half = FIRST_SQUARE / 2;
    for (double y = half; y - half < room.height(); y += FIRST_SQUARE) {
      for (double x = half; x - half < room.width(); x += FIRST_SQUARE) {
        open.add(square(room, x, y, half));
      }
    }
    Square best = open.peek();
    while (!open.isEmpty() && open.peek().bound() > best.room() + TOLERANCE / 2) {
      Square next = open.poll();
      best = next.room() > best.room() ? next : best;
      double quarter = next.half() / 2;
      for (int corner = 0; corner < 4; corner++) {
        double x = next.x() + (corner % 2 == 0 ? -quarter : quarter);
        double y = next.y() + (corner < 2 ? -quarter : quarter);
        open.add(square(room, x, y, quarter));
      }
    }
    return new LargestHole(best.x(), best.y(), Math.max(0, 2 * best.room()));
  }

  private static Square square(MarrowRoom room, double x, double y, double half) {
    return new Square(x, y, half, room.at(x, y));
  }
}
