// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import java.util.List;

/**
 * The centre lines of the honeycomb.
 *
 * @param width of the field, mm
 * @param height of the field, mm
 * @param sheets number of sheets that lie behind each other
 * @param sheetDistance between neighbouring sheets, mm
 * @param nodes all nodes
 * @param struts all struts, rungs included
 */
public record TrabecularLattice(
    double width,
    double height,
    int sheets,
    double sheetDistance,
    List<Node> nodes,
    List<Strut> struts) {

  /** Surface sites along each of the two sides of a strut, evenly spaced from end to end. */
  public static final int SITES = 16;

  public TrabecularLattice {
    nodes = List.copyOf(nodes);
    struts = List.copyOf(struts);
  }

  /** The volume that the honeycomb stands in, mm³. */
  public double tissueVolume() {
    return width * height * sheets * sheetDistance;
  }

  /** The number of places at which thickness is known: {@link #SITES} for each strut. */
  public int siteCount() {
    return struts.size() * SITES;
  }
}
