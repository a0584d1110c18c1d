// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

/** The three names that doctors give to a density where T-scores apply. */
public enum DensityCategory {
  NORMAL,
  /** Low bone density, osteopenia. */
  LOW,
  OSTEOPOROSIS;

  /** The lowest T-score, SD, that is still normal. */
  public static final double NORMAL_FROM = -1;

  /** The highest T-score, SD, that is osteoporosis. */
  public static final double OSTEOPOROSIS_FROM = -2.5;

  /**
   * The name of a T-score. It goes by the score as it is told, to one decimal, so that number and
   * name never disagree.
   *
   * @param tScore SD from the young reference
   */
  public static DensityCategory of(double tScore) {
    double told = Math.rint(tScore * 10) / 10;
    if (told <= OSTEOPOROSIS_FROM) {
      return OSTEOPOROSIS;
    }
    return told < NORMAL_FROM ? LOW : NORMAL;
  }
}
