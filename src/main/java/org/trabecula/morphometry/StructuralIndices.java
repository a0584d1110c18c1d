// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;

/**
 * The architecture of a honeycomb.
 *
 * <p>Struts are round, so the formulas are those of rods crossed by test lines. Volume (BV) and
 * surface (BS) are summed over the profiles in the field; then Tb.Th = 4 BV/BS, the mean diameter
 * weighted by surface; Tb.N = (BS/TV)/4, the number of struts that a line laid at random crosses;
 * Tb.Sp = 1/Tb.N − Tb.Th, the mean way through marrow between them. Hence Tb.N = (BV/TV)/Tb.Th, as
 * in the usual plate formula.
 *
 * @param boneVolumeFraction BV/TV, %
 * @param trabecularThickness Tb.Th, µm; 0 where no bone is left
 * @param trabecularNumber Tb.N, 1/mm
 * @param trabecularSeparation Tb.Sp, µm; infinite where no bone is left
 * @param strutsCut share of the young lattice's struts that are lost, %
 */
public record StructuralIndices(
    double boneVolumeFraction,
    double trabecularThickness,
    double trabecularNumber,
    double trabecularSeparation,
    double strutsCut) {
  private static final double PERCENT = 100;
  private static final double MICROMETRES_PER_MILLIMETRE = 1000;

  /** What is measured on a honeycomb at an age. */
  public static StructuralIndices of(HoneycombLife life, double age) {
    return of(life.at(age), life.cutShare(age));
  }

  /**
   * What is measured on a state.
   *
   * @param cutShare share of the struts that are lost, 0 to 1
   */
  public static StructuralIndices of(HoneycombState state, double cutShare) {
    double tissue = state.lattice().tissueVolume();
    double volume = state.boneVolume();
    double surface = state.boneSurface();
    double thickness = surface > 0 ? 4 * volume / surface : 0;
    double number = surface / tissue / 4;
    return new StructuralIndices(
        PERCENT * volume / tissue,
        MICROMETRES_PER_MILLIMETRE * thickness,
        number,
        MICROMETRES_PER_MILLIMETRE * (1 / number - thickness),
        PERCENT * cutShare);
  }
}
