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

  /**
   * Surface sites along each of the two sides of a strut: each stands for a sixteenth of its length
   * and lies in the middle of it.
   */
  public static final int SITES = 16;

  public TrabecularLattice {
    nodes = List.copyOf(nodes);
    struts = List.copyOf(struts);
  }

  /** The volume that the honeycomb stands in, mm³. */
  public double tissueVolume() {
    return width * height * sheets * sheetDistance;
  }

  /** Where along its strut a site lies: 0 at the first node, 1 at the last. */
  public static double placeAlong(int site) {
    return (site + 0.5) / SITES;
  }

  /** Whether a site lies in the field; what lies beyond its border is drawn but not counted. */
  public boolean isInField(Strut strut, int site) {
    double along = placeAlong(site);
    double x = strut.from().x() + along * (strut.to().x() - strut.from().x());
    double y = strut.from().y() + along * (strut.to().y() - strut.from().y());
    return isInField(x, y);
  }

  /** Whether a strut lies in the field from end to end. */
  public boolean isInField(Strut strut) {
    return !isOnFrame(strut.from()) && !isOnFrame(strut.to());
  }

  /**
   * Whether a node lies on the frame that holds the honeycomb: on the border of the field or
   * beyond.
   */
  public boolean isOnFrame(Node node) {
    return !isInField(node.x(), node.y());
  }

  private boolean isInField(double x, double y) {
    return x > 0 && x < width && y > 0 && y < height;
  }

  /** The number of places at which thickness is known: {@link #SITES} for each strut. */
  public int siteCount() {
    return struts.size() * SITES;
  }
}
