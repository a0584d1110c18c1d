// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * What trials measured, as far as sentences name it.
 *
 * @param trainingGain gain of spine density by strength training, %
 * @param trainingFromAge age over which women were trained, years
 * @param trainingMonths length of the training, months
 * @param trainingPerWeek sessions a week
 * @param calciumGain gain of density by more calcium, %
 * @param fallsWithTraining falls of people who trained, where others had a hundred
 * @param fallsFromAge age from which people were studied for falls, years
 */
public record TrialResults(
    Parameter trainingGain,
    Parameter trainingFromAge,
    Parameter trainingMonths,
    Parameter trainingPerWeek,
    Parameter calciumGain,
    Parameter fallsWithTraining,
    Parameter fallsFromAge) {

  /** Reads the program's own figures. */
  public static TrialResults read(AssetReader assets) {
    return assets.json("parameters/trial-results.json", TrialResults.class);
  }
}
