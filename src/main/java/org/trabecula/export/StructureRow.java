// SPDX-License-Identifier: MIT
package org.trabecula.export;

/**
 * What is measured on the honeycomb at one age; NaN is not known.
 *
 * @param boneVolumeFraction BV/TV, % of the tissue
 * @param trabecularThickness Tb.Th, µm
 * @param trabecularNumber Tb.N, 1/mm
 * @param trabecularSeparation Tb.Sp, µm; not known where struts are further apart than the piece
 *     is high
 * @param strutsCut struts cut through, % of those that there were
 * @param strength strength, 1 = the same honeycomb at 30; not known where hardly any is left by
 *     then
 * @param activationFrequency births of work at a place of the honeycomb's surface, 1/year
 * @param surfaceAtWork share of the honeycomb's surface that is at work, %
 */
public record StructureRow(
    double boneVolumeFraction,
    double trabecularThickness,
    double trabecularNumber,
    double trabecularSeparation,
    double strutsCut,
    double strength,
    double activationFrequency,
    double surfaceAtWork) {
  /** Nothing is known. */
  public static final StructureRow UNKNOWN =
      new StructureRow(
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN);
}
