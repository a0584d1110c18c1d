// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/**
 * What a strut is made of.
 *
 * @param modulus Young's modulus, N/mm²
 * @param poissonRatio sideways by lengthwise strain
 * @param tensileYield the strain in tension at which it gives way, 1
 * @param compressiveYield the strain in compression at which it gives way, 1
 */
public record Tissue(
    double modulus, double poissonRatio, double tensileYield, double compressiveYield) {

  /** The shear modulus, N/mm². */
  double shearModulus() {
    return modulus / (2 * (1 + poissonRatio));
  }

  /**
   * The largest strain in a cross-section as a share of the strain at which it gives way.
   *
   * @param axial strain along the strut, tension counts positive
   * @param bending strain that bending adds on one side and takes from the other
   */
  double demand(double axial, double bending) {
    double most = Math.abs(bending);
    return Math.max((axial + most) / tensileYield, (most - axial) / compressiveYield);
  }
}
