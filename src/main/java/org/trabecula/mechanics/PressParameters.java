// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * The numbers behind the press.
 *
 * @param tissueModulus Young's modulus of the tissue of a strut, GPa
 * @param poissonRatio of that tissue
 * @param tensileYield strain in tension at which it yields, %
 * @param compressiveYield strain in compression at which it yields, %
 * @param thinnedShare the share of volume that is taken evenly to find the density exponent
 */
public record PressParameters(
    Parameter tissueModulus,
    Parameter poissonRatio,
    Parameter tensileYield,
    Parameter compressiveYield,
    Parameter thinnedShare) {
  private static final double MEGAPASCALS_PER_GIGAPASCAL = 1000;
  private static final double PERCENT = 100;

  /** Reads the program's own numbers. */
  public static PressParameters read(AssetReader assets) {
    return assets.json("parameters/press.json", PressParameters.class);
  }

  /** What struts are made of. */
  public Tissue tissue() {
    return new Tissue(
        MEGAPASCALS_PER_GIGAPASCAL * tissueModulus.value(),
        poissonRatio.value(),
        tensileYield.value() / PERCENT,
        compressiveYield.value() / PERCENT);
  }
}
