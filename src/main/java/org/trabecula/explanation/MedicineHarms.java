// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import java.util.List;
import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Medicine;

/**
 * How often harm was seen, with a medicine and without it; most of it out of 1,000 women.
 *
 * @param spineWhileOnDenosumab new fractures of the spine in a year on denosumab
 * @param spineAfterDenosumab the same after denosumab was stopped
 * @param heartOnRomosozumab serious trouble of heart and vessels in a year on romosozumab
 * @param heartOnAlendronate the same on alendronate
 * @param clotsOnRaloxifene blood clots in a vein on raloxifene
 * @param clotsWithoutRaloxifene the same without it
 * @param raloxifeneMonths time over which they were counted, months
 * @param dizzyOnAbaloparatide women who felt dizzy on abaloparatide
 * @param dizzyWithoutAbaloparatide the same without it
 * @param sickOnAbaloparatide women who felt sick on abaloparatide
 * @param sickWithoutAbaloparatide the same without it
 * @param abaloparatideMonths time over which they were counted, months
 * @param strokesOnHormones strokes on estrogen and progestin
 * @param strokesWithoutHormones the same without them
 * @param lungClotsOnHormones clots in the lung on estrogen and progestin
 * @param lungClotsWithoutHormones the same without them
 * @param hormoneYears time over which they were counted, years
 * @param lossOnAromataseInhibitor loss of spine density on an aromatase inhibitor, %
 * @param aromataseInhibitorYears time in which it was lost, years
 */
public record MedicineHarms(
    Parameter spineWhileOnDenosumab,
    Parameter spineAfterDenosumab,
    Parameter heartOnRomosozumab,
    Parameter heartOnAlendronate,
    Parameter clotsOnRaloxifene,
    Parameter clotsWithoutRaloxifene,
    Parameter raloxifeneMonths,
    Parameter dizzyOnAbaloparatide,
    Parameter dizzyWithoutAbaloparatide,
    Parameter sickOnAbaloparatide,
    Parameter sickWithoutAbaloparatide,
    Parameter abaloparatideMonths,
    Parameter strokesOnHormones,
    Parameter strokesWithoutHormones,
    Parameter lungClotsOnHormones,
    Parameter lungClotsWithoutHormones,
    Parameter hormoneYears,
    Parameter lossOnAromataseInhibitor,
    Parameter aromataseInhibitorYears) {

  /** Reads the program's own figures. */
  public static MedicineHarms read(AssetReader assets) {
    return assets.json("parameters/medicine-harms.json", MedicineHarms.class);
  }

  /** What was counted of one medicine, in the order of the places in its sentence; often nothing. */
  public List<Parameter> of(Medicine medicine) {
    return switch (medicine) {
      case DENOSUMAB -> List.of(spineWhileOnDenosumab, spineAfterDenosumab);
      case ROMOSOZUMAB -> List.of(heartOnRomosozumab, heartOnAlendronate);
      case RALOXIFENE -> List.of(clotsOnRaloxifene, clotsWithoutRaloxifene, raloxifeneMonths);
      case ABALOPARATIDE ->
          List.of(
              dizzyOnAbaloparatide,
              dizzyWithoutAbaloparatide,
              sickOnAbaloparatide,
              sickWithoutAbaloparatide,
              abaloparatideMonths);
      case HORMONE_THERAPY ->
          List.of(
              strokesOnHormones,
              strokesWithoutHormones,
              lungClotsOnHormones,
              lungClotsWithoutHormones,
              hormoneYears);
      case AROMATASE_INHIBITOR -> List.of(lossOnAromataseInhibitor, aromataseInhibitorYears);
      case ALENDRONATE, ZOLEDRONATE, TERIPARATIDE -> List.of();
    };
  }
}
