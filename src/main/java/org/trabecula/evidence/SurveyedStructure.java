// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.scenario.Sex;

/**
 * The architecture of the ordinary woman's or man's bone at one age, over several honeycombs.
 *
 * @param sex of whom
 * @param age years
 * @param boneVolumeFraction BV/TV, %
 * @param thickness Tb.Th, µm
 * @param number Tb.N, 1/mm
 * @param separation Tb.Sp, µm
 * @param strutsCut %
 */
public record SurveyedStructure(
    Sex sex,
    double age,
    Spread boneVolumeFraction,
    Spread thickness,
    Spread number,
    Spread separation,
    Spread strutsCut) {

  static SurveyedStructure of(Sex sex, double age, List<StructuralIndices> measured) {
    return new SurveyedStructure(
        sex,
        age,
        spread(measured, StructuralIndices::boneVolumeFraction),
        spread(measured, StructuralIndices::trabecularThickness),
        spread(measured, StructuralIndices::trabecularNumber),
        spread(measured, StructuralIndices::trabecularSeparation),
        spread(measured, StructuralIndices::strutsCut));
  }

  private static Spread spread(
      List<StructuralIndices> measured, ToDoubleFunction<StructuralIndices> index) {
    return Spread.of(measured.stream().mapToDouble(index).toArray());
  }
}
