// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;

/**
 * The architecture of a honeycomb, summed over its struts: the volume that its cells work on. Where
 * struts meet, bone counts once for each; {@link Tomography} counts as a scanner does.
 *
 * <p>Struts are round rods. Volume (BV), surface (BS) and the length of axes (L) are summed over
 * the profiles in the field. Tb.Th = 4 BV/BS is the mean diameter weighted by surface. Tb.N is
 * measured from axis to axis, as tomography does: 1/Tb.N is the spacing of a lattice of rods in
 * three directions with the same length of axes in the same tissue, √(3 TV/L); it does not change
 * when struts only thin. Tb.Sp = 1/Tb.N − Tb.Th is the way through marrow between them.
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
  /** Directions of the lattice of rods that is compared with. */
  private static final double DIRECTIONS = 3;

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
    double number = Math.sqrt(state.axisLength() / tissue / DIRECTIONS);
    return new StructuralIndices(
        PERCENT * volume / tissue,
        MICROMETRES_PER_MILLIMETRE * thickness,
        number,
        MICROMETRES_PER_MILLIMETRE * (1 / number - thickness),
        PERCENT * cutShare);
  }
}
