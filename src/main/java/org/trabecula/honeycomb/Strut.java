// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * One trabecula: a round strut between two nodes, whose centre line never moves.
 *
 * @param index its place in {@link TrabecularLattice#struts()}
 * @param from the node where its surface sites start to count
 * @param to the node where they end
 * @param length along the centre line, mm; for a rung the distance in depth counts too
 */
public record Strut(int index, Node from, Node to, double length) {

  /** Whether it ties two sheets together. */
  public boolean isRung() {
    return from.sheet() != to.sheet();
  }

  /** The sheet it lies in; for a rung the one nearer to the viewer. */
  public int sheet() {
    return Math.min(from.sheet(), to.sheet());
  }

  /** How far it points along the load: 1 upright, 0 across; a rung counts as across. */
  public double uprightness() {
    return isRung() ? 0 : Math.abs(to.y() - from.y()) / length;
  }
}
