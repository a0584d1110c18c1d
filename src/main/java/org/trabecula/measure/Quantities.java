// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import org.trabecula.asset.AssetReader;

/**
 * The quantities of a life that people tell in different units.
 *
 * @param vitaminDBlood vitamin D in the blood
 * @param calcium a day
 * @param steroids as prednisone, a day
 * @param alcohol drinks, a day
 * @param weight of a body
 * @param height of a body
 * @param steroidEquivalents how strong other steroids are
 */
public record Quantities(
    MeasuredQuantity vitaminDBlood,
    MeasuredQuantity calcium,
    MeasuredQuantity steroids,
    MeasuredQuantity alcohol,
    MeasuredQuantity weight,
    MeasuredQuantity height,
    SteroidEquivalents steroidEquivalents) {

  /** Reads the program's own units. */
  public static Quantities read(AssetReader assets) {
    return assets.json("units.json", Quantities.class);
  }
}
