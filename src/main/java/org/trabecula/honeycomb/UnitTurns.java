// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/** Goes through all units, in the order in which they started, as they come to one turn. */
final class UnitTurns {
  private final UnitLog log;
  private final double time;
  private int next;

  /** What happens to a unit at the age of its turn, years. */
  interface Turn {
    void of(int unit, double age);
  }

  /**
   * The turns that units come to some time after their start.
   *
   * @param time years
   */
  UnitTurns(UnitLog log, double time) {
    this.log = log;
    this.time = time;
  }

  /** The first unit that has not come to its turn yet. */
  int next() {
    return next;
  }

  /** Every unit that comes to its turn until an age, years, and has not come to it before. */
  void until(double age, Turn turn) {
    while (next < log.count() && log.start(next) + time <= age) {
      turn.of(next, log.start(next) + time);
      next++;
    }
  }
}
