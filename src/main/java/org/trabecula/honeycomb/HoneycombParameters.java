// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * All numbers of the honeycomb.
 *
 * @param lattice the centre lines
 * @param young the thickness of a young adult's struts
 * @param work the work on the surface
 */
public record HoneycombParameters(
    LatticeParameters lattice, YoungBoneParameters young, WorkParameters work) {

  /** The numbers of the program's honeycomb. */
  public static HoneycombParameters standard() {
    return new HoneycombParameters(
        new LatticeParameters(9, 6, 3, 0.32, 0.70, 0.13, 0.11, 0.15, 0.5),
        new YoungBoneParameters(0.17, 140, 18, 0.20, 0.35, 0.05, 0.11),
        new WorkParameters(
            0.10, 0.11, 0.40, 250, 0.35, 1.8, 12, 1, 0.5, 0.2, 0.02, 0.3, 1.25, 8, 0.25, 0.15));
  }
}
