// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/**
 * Strength estimated from bone volume alone, as a share of that of the same bone in youth.
 *
 * <p>It is what density tells: struts that are cut through weaken bone more than that.
 */
public final class RelativeStrength {
  /** Share of the tissue below which a bone in youth is too little to be compared with. */
  public static final double LEAST_YOUNG = 0.01;

  private final double youngVolume;
  private final double exponent;

  /**
   * @param youngVolume BV/TV of the same honeycomb in youth, in any unit, above 0
   */
  public RelativeStrength(double youngVolume, StrengthParameters parameters) {
    if (!(youngVolume > 0)) {
      throw new IllegalArgumentException("a young honeycomb of volume " + youngVolume);
    }
    this.youngVolume = youngVolume;
    this.exponent = parameters.volumeExponent().value();
  }

  /** Strength at a BV/TV given in the unit of the young one; 1 = as in youth. */
  public double at(double volume) {
    return Math.pow(volume / youngVolume, exponent);
  }
}
