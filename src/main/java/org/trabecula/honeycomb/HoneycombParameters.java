// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * All numbers of the honeycomb.
 *
 * @param lattice the centre lines
 * @param young the thickness of a young adult's struts
 */
public record HoneycombParameters(LatticeParameters lattice, YoungBoneParameters young) {

  /** The numbers of the program's honeycomb. */
  public static HoneycombParameters standard() {
    return new HoneycombParameters(
        new LatticeParameters(9, 6, 3, 0.32, 0.70, 0.13, 0.11, 0.15, 0.5),
        new YoungBoneParameters(0.17, 140, 22, 0.25, 0.35, 0.05, 0.11));
  }
}
