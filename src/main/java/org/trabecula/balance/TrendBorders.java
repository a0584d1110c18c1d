// SPDX-License-Identifier: MIT
package org.trabecula.balance;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * From which change on bone is said to go up or down, and to go down fast.
 *
 * @param levelBelow change of a year that is no trend yet, thousandths of the peak
 * @param slowLossUpTo loss of a year up to which it is slow, thousandths of the peak
 */
public record TrendBorders(Parameter levelBelow, Parameter slowLossUpTo) {

  /** Reads the program's own borders. */
  public static TrendBorders read(AssetReader assets) {
    return assets.json("parameters/trend.json", TrendBorders.class);
  }

  /**
   * What a change is called. It goes by the whole number that is told, so that the two never
   * disagree.
   *
   * @param yearly thousandths of the peak; negative is loss
   */
  public Trend of(double yearly) {
    double told = Math.rint(yearly);
    if (Math.abs(told) < levelBelow.value()) {
      return Trend.LEVEL;
    }
    if (told > 0) {
      return Trend.GAINING;
    }
    return -told > slowLossUpTo.value() ? Trend.LOSING : Trend.SLOWLY_LOSING;
  }
}
