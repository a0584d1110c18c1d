// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import java.util.List;

/**
 * The honeycomb at one age.
 *
 * <p>The depth of bone beside the centre line of strut {@code i} at its site {@code k} stands at
 * {@code i * SITES + k}, in µm: {@code left} is the side to the left when one looks from the
 * strut's first node to its last (with y pointing down), {@code right} the other. Both are 0 where
 * the strut is cut or gone. Together they are the thickness there. The arrays belong to the state:
 * whoever reads them does not write.
 *
 * @param lattice the centre lines
 * @param age years
 * @param left depth of bone on the left side, µm, {@link TrabecularLattice#siteCount()} values
 * @param right depth of bone on the right side, µm
 * @param units the basic multicellular units at work at this age
 * @param tissue what can be seen beside the shape
 */
public record HoneycombState(
    TrabecularLattice lattice,
    double age,
    float[] left,
    float[] right,
    List<BasicMulticellularUnit> units,
    LivingTissue tissue) {

  private static final double MICROMETRES_PER_MILLIMETRE = 1000;

  public HoneycombState {
    units = List.copyOf(units);
  }

  /** Bone of which nothing is known but the shape and who works on it. */
  public HoneycombState(
      TrabecularLattice lattice,
      double age,
      float[] left,
      float[] right,
      List<BasicMulticellularUnit> units) {
    this(lattice, age, left, right, units, LivingTissue.UNKNOWN);
  }

  /** The volume of bone in the field, mm³: each site is a short round rod. */
  public double boneVolume() {
    return Math.PI / 4 * sumInField(2);
  }

  /** The surface of bone in the field, mm²: the sides of the same rods. */
  public double boneSurface() {
    return Math.PI * sumInField(1);
  }

  /** The length of the axes of all struts and stumps in the field, mm. */
  public double axisLength() {
    return sumInField(0);
  }

  /** Sum over the sites in the field of their length and a power of their thickness, mm. */
  private double sumInField(int power) {
    double sum = 0;
    for (Strut strut : lattice.struts()) {
      boolean within = lattice.isInField(strut);
      double ofStrut = 0;
      for (int site = 0; site < SITES; site++) {
        if (within || lattice.isInField(strut, site)) {
          double thickness = thickness(strut.index(), site) / MICROMETRES_PER_MILLIMETRE;
          ofStrut += power(thickness, power);
        }
      }
      sum += ofStrut * strut.length() / SITES;
    }
    return sum;
  }

  private static double power(double thickness, int power) {
    if (power == 0) {
      return thickness > 0 ? 1 : 0;
    }
    return power == 1 ? thickness : thickness * thickness;
  }

  /** Thickness of a strut at one of its sites, µm; 0 where it is gone. */
  public double thickness(int strut, int site) {
    int place = strut * SITES + site;
    return (double) left[place] + right[place];
  }
}
