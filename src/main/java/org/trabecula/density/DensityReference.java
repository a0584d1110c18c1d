// SPDX-License-Identifier: MIT
package org.trabecula.density;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * The young adults with whom density is compared, and the borders between bands.
 *
 * @param lumbarSpine lumbar spine
 * @param totalHip total hip
 * @param femoralNeck femoral neck
 * @param lowBelow T-score below which density is low
 * @param osteoporosisFrom T-score from which down it means osteoporosis
 * @param menFrom age from which T-scores apply to men, years
 * @param withinExpectedAbove Z-score above which density is within the expected range for age, SD
 * @param aboutAverageWithin distance from the average within which density is about average, SD
 */
public record DensityReference(
    YoungAdults lumbarSpine,
    YoungAdults totalHip,
    YoungAdults femoralNeck,
    Parameter lowBelow,
    Parameter osteoporosisFrom,
    Parameter menFrom,
    Parameter withinExpectedAbove,
    Parameter aboutAverageWithin) {

  /**
   * Density of young adults at one site.
   *
   * @param mean their mean, g/cm²
   * @param standardDeviation how they differ, g/cm²
   */
  public record YoungAdults(Parameter mean, Parameter standardDeviation) {}

  /** Reads the program's own reference. */
  public static DensityReference read(AssetReader assets) {
    return assets.json("parameters/density-reference.json", DensityReference.class);
  }

  /** Where a Z-score stands. */
  public PlaceForAge place(double zScore) {
    if (zScore <= withinExpectedAbove.value()) {
      return PlaceForAge.BELOW;
    }
    double within = aboutAverageWithin.value();
    if (zScore < -within) {
      return PlaceForAge.UNDER;
    }
    return zScore > within ? PlaceForAge.OVER : PlaceForAge.AT;
  }

  /** The young adults of one site. */
  public YoungAdults of(SkeletalSite site) {
    return switch (site) {
      case LUMBAR_SPINE -> lumbarSpine;
      case TOTAL_HIP -> totalHip;
      case FEMORAL_NECK -> femoralNeck;
    };
  }
}
