// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/**
 * A straight strut in pieces of equal length, each of one thickness.
 *
 * @param length of the whole, mm
 * @param thickness of the pieces from the first node to the last, mm
 * @param section the shape of a cut through it
 */
public record Profile(double length, double[] thickness, CrossSection section) {

  /** A strut of one thickness, mm. */
  public static Profile even(double length, double thickness, CrossSection section) {
    return new Profile(length, new double[] {thickness}, section);
  }

  /** The volume of bone in it, mm³. */
  public double volume() {
    double sum = 0;
    for (double each : thickness) {
      sum += section.area(each);
    }
    return sum * step();
  }

  int pieces() {
    return thickness.length;
  }

  /** The length of a piece, mm. */
  double step() {
    return length / thickness.length;
  }

  /** The distance of the border before a piece from the last node, mm. */
  double lever(int border) {
    return length - border * step();
  }
}
