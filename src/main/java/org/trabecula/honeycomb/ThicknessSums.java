// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * Sums over all places of thickness, its yearly change and their products, each place weighted with
 * its length of strut.
 *
 * <p>With them the sum of squares, and so the volume, is known at any time while all thicknesses
 * change evenly, and after a change of all of them alike, without a look at the places. Lengths are
 * in µm, times in years.
 */
final class ThicknessSums {
  private double extents;
  private double thicknesses;
  private double squares;
  private double slopes;
  private double slopeSquares;
  private double products;

  double thicknesses() {
    return thicknesses;
  }

  double squares() {
    return squares;
  }

  /** Counts a place in, or with a negative extent out. */
  void count(double extent, double thickness, double slope) {
    extents += extent;
    thicknesses += extent * thickness;
    squares += extent * thickness * thickness;
    slopes += extent * slope;
    slopeSquares += extent * slope * slope;
    products += extent * thickness * slope;
  }

  /** Lets time pass. */
  void pass(double time) {
    squares += time * (2 * products + time * slopeSquares);
    products += time * slopeSquares;
    thicknesses += time * slopes;
  }

  /** Makes every place thicker alike. */
  void thicken(double by) {
    squares += by * (2 * thicknesses + by * extents);
    thicknesses += by * extents;
    products += by * slopes;
  }

  /**
   * Some places have changed faster than they were thought to for a time already, and go on so.
   *
   * @param changes sum over them of the change of slope
   * @param ofThicknesses of the change of slope times the thickness thought so far
   * @param ofSlopes of the change of slope times the slope so far
   * @param ofChanges of the change of slope squared
   */
  void turn(double changes, double ofThicknesses, double ofSlopes, double ofChanges, double time) {
    slopes += changes;
    slopeSquares += 2 * ofSlopes + ofChanges;
    thicknesses += time * changes;
    products += ofThicknesses + time * (ofSlopes + ofChanges);
    squares += time * (2 * ofThicknesses + time * ofChanges);
  }
}
