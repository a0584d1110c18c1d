// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.List;
import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Medicine;

/**
 * How often harm was seen, with a medicine and without it; most of it out of 1,000 women.
 *
 * @param thighBreaks unusual breaks of the thigh bone among users of bisphosphonates, of 10,000
 * @param thighYears years of treatment for which hips and such breaks were set side by side, years
 * @param hipsSparedWhite broken hips spared in White women
 * @param thighBreaksWhite unusual breaks of the thigh bone in as many of them
 * @param hipsSparedAsian broken hips spared in Asian women
 * @param thighBreaksAsian unusual breaks of the thigh bone in as many of them
 * @param jawWomen women whose jaws were watched in the trial of zoledronate
 * @param jawYears time over which they were watched, years
 * @param jawOnZoledronate women of them whose jaw healed slowly on zoledronate
 * @param jawWithoutZoledronate the same without it
 * @param sickOnTeriparatide people who felt sick on teriparatide
 * @param sickWithoutTeriparatide the same without it
 * @param teriparatideMonthsMen time over which they were counted in men, months
 * @param teriparatideMonthsWomen the same in women, months
 * @param spineWhileOnDenosumab new fractures of the spine in a year on denosumab
 * @param spineAfterDenosumab the same after denosumab was stopped
 * @param heartOnRomosozumab serious trouble of heart and vessels in a year on romosozumab
 * @param heartOnAlendronate the same on alendronate
 * @param clotsOnRaloxifene blood clots in a vein on raloxifene
 * @param clotsWithoutRaloxifene the same without it
 * @param raloxifeneMonths time over which they were counted, months
 * @param fatalStrokesOnRaloxifene deaths from stroke on raloxifene
 * @param fatalStrokesWithoutRaloxifene the same without it
 * @param raloxifeneYears time over which they were counted, years
 * @param dizzyOnAbaloparatide women who felt dizzy on abaloparatide
 * @param dizzyWithoutAbaloparatide the same without it
 * @param sickOnAbaloparatide women who felt sick on abaloparatide
 * @param sickWithoutAbaloparatide the same without it
 * @param abaloparatideMonths time over which they were counted, months
 * @param strokesOnHormones strokes on estrogen and progestin
 * @param strokesWithoutHormones the same without them
 * @param lungClotsOnHormones clots in the lung on estrogen and progestin
 * @param lungClotsWithoutHormones the same without them
 * @param breastCancerOnHormones breast cancers on estrogen and progestin
 * @param breastCancerWithoutHormones the same without them
 * @param hormoneYears time over which they were counted, years
 * @param lossOnAromataseInhibitor loss of spine density on an aromatase inhibitor, %
 * @param aromataseInhibitorYears time in which it was lost, years
 */
public record MedicineHarms(
    Parameter thighBreaks,
    Parameter thighYears,
    Parameter hipsSparedWhite,
    Parameter thighBreaksWhite,
    Parameter hipsSparedAsian,
    Parameter thighBreaksAsian,
    Parameter jawWomen,
    Parameter jawYears,
    Parameter jawOnZoledronate,
    Parameter jawWithoutZoledronate,
    Parameter sickOnTeriparatide,
    Parameter sickWithoutTeriparatide,
    Parameter teriparatideMonthsMen,
    Parameter teriparatideMonthsWomen,
    Parameter spineWhileOnDenosumab,
    Parameter spineAfterDenosumab,
    Parameter heartOnRomosozumab,
    Parameter heartOnAlendronate,
    Parameter clotsOnRaloxifene,
    Parameter clotsWithoutRaloxifene,
    Parameter raloxifeneMonths,
    Parameter fatalStrokesOnRaloxifene,
    Parameter fatalStrokesWithoutRaloxifene,
    Parameter raloxifeneYears,
    Parameter dizzyOnAbaloparatide,
    Parameter dizzyWithoutAbaloparatide,
    Parameter sickOnAbaloparatide,
    Parameter sickWithoutAbaloparatide,
    Parameter abaloparatideMonths,
    Parameter strokesOnHormones,
    Parameter strokesWithoutHormones,
    Parameter lungClotsOnHormones,
    Parameter lungClotsWithoutHormones,
    Parameter breastCancerOnHormones,
    Parameter breastCancerWithoutHormones,
    Parameter hormoneYears,
    Parameter lossOnAromataseInhibitor,
    Parameter aromataseInhibitorYears) {

  /** Reads the program's own figures. */
  public static MedicineHarms read(AssetReader assets) {
    return assets.json("parameters/medicine-harms.json", MedicineHarms.class);
  }

  /** What was counted of one medicine, in the order of places in its sentence; often nothing. */
  public List<Parameter> of(Medicine medicine) {
    return switch (medicine) {
      case ALENDRONATE ->
          List.of(
              thighBreaks,
              thighYears,
              hipsSparedWhite,
              thighBreaksWhite,
              hipsSparedAsian,
              thighBreaksAsian);
      case ZOLEDRONATE ->
          List.of(jawWomen, jawYears, jawOnZoledronate, jawWithoutZoledronate);
      case TERIPARATIDE ->
          List.of(
              sickOnTeriparatide,
              sickWithoutTeriparatide,
              teriparatideMonthsMen,
              teriparatideMonthsWomen);
      case DENOSUMAB -> List.of(spineWhileOnDenosumab, spineAfterDenosumab);
      case ROMOSOZUMAB -> List.of(heartOnRomosozumab, heartOnAlendronate);
      case RALOXIFENE ->
          List.of(
              clotsOnRaloxifene,
              clotsWithoutRaloxifene,
              raloxifeneMonths,
              fatalStrokesOnRaloxifene,
              fatalStrokesWithoutRaloxifene,
              raloxifeneYears);
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
              hormoneYears,
              breastCancerOnHormones,
              breastCancerWithoutHormones);
      case AROMATASE_INHIBITOR -> List.of(lossOnAromataseInhibitor, aromataseInhibitorYears);
    };
  }
}
