// SPDX-License-Identifier: MIT
package org.trabecula.density;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * Four made-up women of the same density, whose risks differ.
 *
 * @param tScore which they share
 * @param younger age of the youngest, years
 * @param middle age of two of them, years
 * @param older age of the oldest, years
 * @param tenYears time for which FRAX tells the chance of a fracture, years
 */
public record ScanLives(
    Parameter tScore, Parameter younger, Parameter middle, Parameter older, Parameter tenYears) {

  /** Reads the program's own lives. */
  public static ScanLives read(AssetReader assets) {
    return assets.json("parameters/scan-lives.json", ScanLives.class);
  }
}
