// SPDX-License-Identifier: MIT
package org.trabecula.export;

/**
 * What is measured on the honeycomb at one age; NaN is not known.
 *
 * @param boneVolumeFraction BV/TV, % of the tissue
 * @param trabecularThickness Tb.Th, µm
 * @param trabecularNumber Tb.N, 1/mm
 * @param trabecularSeparation Tb.Sp, µm
 * @param strutsCut struts cut through, % of those that there were
 * @param strength strength, 1 = the same honeycomb at 30
 */
public record StructureRow(
    double boneVolumeFraction,
    double trabecularThickness,
    double trabecularNumber,
    double trabecularSeparation,
    double strutsCut,
    double strength) {
  /** Nothing is known. */
  public static final StructureRow UNKNOWN =
      new StructureRow(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
}
