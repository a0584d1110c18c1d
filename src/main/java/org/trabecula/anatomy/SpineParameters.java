// SPDX-License-Identifier: MIT
package org.trabecula.anatomy;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * What was measured on spines.
 *
 * @param shellThickness of a lumbar vertebra, healthy adult, mm
 * @param settledShare share of the front height that a settled vertebra is drawn to have lost
 * @param heightPerSettled height that one wedge-shaped vertebra cost, cm
 * @param newWithoutMedicine women with a new fracture in three years, of 1,000
 * @param newWithMedicine the same with a medicine that slows removal, of 1,000
 * @param heightStudyAge mean age of the women whose height was measured, years
 * @param trialYears length of the trial of the medicine, years
 * @param trialFromAge lowest age in that trial, years
 * @param trialToAge highest age in that trial, years
 */
public record SpineParameters(
    Parameter shellThickness,
    Parameter settledShare,
    Parameter heightPerSettled,
    Parameter newWithoutMedicine,
    Parameter newWithMedicine,
    Parameter heightStudyAge,
    Parameter trialYears,
    Parameter trialFromAge,
    Parameter trialToAge) {

  /** Reads the program's own numbers. */
  public static SpineParameters read(AssetReader assets) {
    return assets.json("parameters/spine.json", SpineParameters.class);
  }
}
