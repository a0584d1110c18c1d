// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import org.trabecula.asset.AssetReader;

/**
 * The quantities of a life that are chosen by a word.
 *
 * @param vitaminD in the blood
 * @param smoking cigarettes
 * @param alcohol drinks
 * @param thyroidHormone in the blood
 * @param peakBoneMass inherited
 */
public record LifeLevels(
    LevelScale vitaminD,
    LevelScale smoking,
    LevelScale alcohol,
    LevelScale thyroidHormone,
    LevelScale peakBoneMass) {

  /** Reads the program's own levels. */
  public static LifeLevels read(AssetReader assets) {
    return assets.json("levels.json", LifeLevels.class);
  }
}
