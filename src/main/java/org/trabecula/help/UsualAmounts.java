// SPDX-License-Identifier: MIT
package org.trabecula.help;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * What is assumed of a life until it is told otherwise.
 *
 * @param milkGlass calcium in a glass of milk, mg
 * @param steroidHeadStart how long tablets have been taken when they are added, years
 * @param womanHeight of an ordinary woman, m
 * @param manHeight of an ordinary man, m
 * @param familyPeak inherited peak where osteoporosis runs in the family, standard deviations
 */
public record UsualAmounts(
    Parameter milkGlass,
    Parameter steroidHeadStart,
    Parameter womanHeight,
    Parameter manHeight,
    Parameter familyPeak) {

  /** Reads the program's own numbers. */
  public static UsualAmounts read(AssetReader assets) {
    return assets.json("parameters/usual-amounts.json", UsualAmounts.class);
  }
}
