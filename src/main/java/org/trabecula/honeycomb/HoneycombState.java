// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import java.util.List;

/**
 * The honeycomb at one age.
 *
 * <p>The depth of bone beside the centre line of strut {@code i} at its site {@code k} stands at {@code
 * i * SITES + k}, in µm: {@code left} is the side to the left when one looks from the strut's first
 * node to its last (with y pointing down), {@code right} the other. Both are 0 where the strut is cut or
 * gone. Together they are the thickness there. The arrays belong to the state: whoever reads them does
 * not write.
 *
 * @param lattice the centre lines
 * @param age years
 * @param left depth of bone on the left side, µm, {@link TrabecularLattice#siteCount()} values
 * @param right depth of bone on the right side, µm
 * @param units the basic multicellular units at work at this age
 */
public record HoneycombState(
    TrabecularLattice lattice,
    double age,
    float[] left,
    float[] right,
    List<BasicMulticellularUnit> units) {

  public HoneycombState {
    units = List.copyOf(units);
  }
}
