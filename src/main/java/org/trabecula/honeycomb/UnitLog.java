// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import java.util.Arrays;

/** All units of a life in the order of the months in which they started, in compact columns. */
final class UnitLog {
  private static final int FIRST_CAPACITY = 1 << 18;
  private static final int SIDE = 1 << 8;

  /** Number of a unit that does not exist. */
  static final int NONE = -1;

  private final UnitTiming timing;
  private final int[] monthEnd;
  private int months;
  private int count;
  private short[] strut = new short[FIRST_CAPACITY];

  /** Side, first and last site in one number. */
  private short[] where = new short[FIRST_CAPACITY];

  /** For each strut the unit that started there last, for each unit the one before it there. */
  private final int[] latest;

  private int[] previous = new int[FIRST_CAPACITY];
  private float[] start = new float[FIRST_CAPACITY];
  private float[] depth = new float[FIRST_CAPACITY];
  private float[] refill = new float[FIRST_CAPACITY];

  UnitLog(UnitTiming timing, int months, int struts) {
    this.timing = timing;
    monthEnd = new int[months];
    latest = new int[struts];
    Arrays.fill(latest, NONE);
  }

  void add(
      int onStrut, boolean onLeft, int first, int last, double at, double deep, double filled) {
    if (count == strut.length) {
      grow();
    }
    previous[count] = latest[onStrut];
    latest[onStrut] = count;
    strut[count] = (short) onStrut;
    where[count] = (short) ((onLeft ? SIDE : 0) | first << 4 | last);
    start[count] = (float) at;
    depth[count] = (float) deep;
    refill[count] = (float) filled;
    count++;
  }

  /** Closes a month: what is added from now on belongs to the next. */
  void endMonth() {
    monthEnd[months++] = count;
  }

  int count() {
    return count;
  }

  /** The number of units that started before a month; 0 for months before the first. */
  int countBefore(int month) {
    return month <= 0 ? 0 : monthEnd[Math.min(month, months) - 1];
  }

  /** The unit that started last on a strut, or {@link #NONE}. */
  int latest(int onStrut) {
    return latest[onStrut];
  }

  /** The unit that started before another one on the same strut, or {@link #NONE}. */
  int previous(int unit) {
    return previous[unit];
  }

  int strut(int unit) {
    return strut[unit];
  }

  boolean onLeft(int unit) {
    return (where[unit] & SIDE) != 0;
  }

  int firstSite(int unit) {
    return where[unit] >> 4 & 15;
  }

  int lastSite(int unit) {
    return where[unit] & 15;
  }

  int firstPlace(int unit) {
    return strut[unit] * SITES + firstSite(unit);
  }

  int sites(int unit) {
    return lastSite(unit) - firstSite(unit) + 1;
  }

  double start(int unit) {
    return start[unit];
  }

  /** Depth missing at the middle of the unit's cavity at an age, µm. */
  double cavityDepth(int unit, double age) {
    return depth[unit] * timing.missingShare(age - start[unit], refill[unit]);
  }

  /** How fast the middle of a unit's cavity deepens while it removes bone, µm a year. */
  double diggingSpeed(int unit) {
    return depth[unit] / timing.resorption();
  }

  /** How fast it fills while the unit builds, µm a year. */
  double fillingSpeed(int unit) {
    return depth[unit] * refill[unit] / timing.formation();
  }

  BasicMulticellularUnit unit(int unit) {
    return new BasicMulticellularUnit(
        strut[unit],
        onLeft(unit),
        firstSite(unit),
        lastSite(unit),
        start[unit],
        timing.resorption(),
        timing.reversal(),
        timing.formation(),
        depth[unit],
        refill[unit]);
  }

  private void grow() {
    int capacity = 2 * count;
    strut = Arrays.copyOf(strut, capacity);
    where = Arrays.copyOf(where, capacity);
    previous = Arrays.copyOf(previous, capacity);
    start = Arrays.copyOf(start, capacity);
    depth = Arrays.copyOf(depth, capacity);
    refill = Arrays.copyOf(refill, capacity);
  }
}
