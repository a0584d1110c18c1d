// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * The numbers behind strength.
 *
 * @param volumeExponent power of BV/TV that strength follows where bone thins evenly
 */
public record StrengthParameters(Parameter volumeExponent) {

  /** Reads the program's own numbers. */
  public static StrengthParameters read(AssetReader assets) {
    return assets.json("parameters/strength.json", StrengthParameters.class);
  }
}
