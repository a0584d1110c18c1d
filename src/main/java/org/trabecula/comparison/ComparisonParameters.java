// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * The smallest differences between two bones that are told, and the steps in which larger ones are.
 *
 * @param density % of the peak
 * @param struts lost struts in 100
 * @param holes %
 */
public record ComparisonParameters(Parameter density, Parameter struts, Parameter holes) {

  /** Reads the program's own grain. */
  public static ComparisonParameters read(AssetReader assets) {
    return assets.json("parameters/comparison.json", ComparisonParameters.class);
  }
}
