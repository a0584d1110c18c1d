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
 * @param heightWithFracture height lost by women with at least one new fracture, cm
 * @param newWithoutMedicine women with a new fracture in three years, of 1,000
 * @param newWithMedicine the same with a medicine that slows removal, of 1,000
 */
public record SpineParameters(
    Parameter shellThickness,
    Parameter settledShare,
    Parameter heightPerSettled,
    Parameter heightWithFracture,
    Parameter newWithoutMedicine,
    Parameter newWithMedicine) {

  /** Reads the program's own numbers. */
  public static SpineParameters read(AssetReader assets) {
    return assets.json("parameters/spine.json", SpineParameters.class);
  }
}
