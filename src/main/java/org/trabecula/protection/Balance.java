// SPDX-License-Identifier: MIT
package org.trabecula.protection;

/**
 * Strength, load and protection held against each other.
 *
 * <p>It tells only which way things go. It is no chance, and of nobody.
 *
 * @param strength of the bone, as a share of that at 30; above 0
 * @param load beside that of a usual day
 * @param falls where others have a hundred
 */
public record Balance(double strength, double load, double falls) {

  /** How it compares with another. */
  public enum Verdict {
    LESS_LIKELY,
    ABOUT_AS_LIKELY,
    MORE_LIKELY
  }

  public Balance {
    if (!(strength > 0)) {
      throw new IllegalArgumentException("a bone of strength " + strength);
    }
  }

  /** How easily a bone breaks, beside a bone of full strength on a usual day among others. */
  public double ease() {
    return load / strength * falls / Falls.OTHERS;
  }

  /**
   * Whether a bone breaks more or less easily than in another balance.
   *
   * @param sameWithin share up to which it is called the same
   */
  public Verdict against(Balance other, double sameWithin) {
    double change = ease() / other.ease() - 1;
    if (Math.abs(change) <= sameWithin) {
      return Verdict.ABOUT_AS_LIKELY;
    }
    return change < 0 ? Verdict.LESS_LIKELY : Verdict.MORE_LIKELY;
  }
}
