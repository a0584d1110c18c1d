// SPDX-License-Identifier: MIT
package org.trabecula.cohort;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * How far people differ who live the same.
 *
 * @param peakSd spread of inherited peak bone mass, in standard deviations of young adults
 * @param lossSd spread of how fast bone is lost, as a share of the average
 * @param medicineSd spread of how much a medicine does, as a share of the average
 * @param farthest how far from the average the most unusual of them are, in standard deviations
 */
public record CohortParameters(
    Parameter peakSd, Parameter lossSd, Parameter medicineSd, Parameter farthest) {

  /** Reads the program's own numbers. */
  public static CohortParameters read(AssetReader assets) {
    return assets.json("parameters/population.json", CohortParameters.class);
  }
}
