// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

/** The ages a scenario may speak of, in years of life. */
public final class Ages {
  /** The youngest and the oldest age that a scenario file may name. */
  public static final Range ALLOWED = new Range(10, 100);

  /** Where a course starts that holds for the whole of adult life, years. */
  public static final double ADULT = 18;

  /** The age of the young adult with whom bones, strength and hormones are compared, years. */
  public static final double YOUNG = 30;

  private static final double MONTHS_A_YEAR = 12;

  /** Ages are written with two digits behind the point: a month is wider than that. */
  private static final double PARTS = 100;

  /** What a person types has at most one digit behind the point. */
  private static final double TYPED_PARTS = 10;

  private Ages() {}

  /**
   * An age that nobody chose, such as the one at which a life stopped playing, as the whole month
   * before it; one that could have been chosen stays as it is.
   */
  public static double wholeMonth(double age) {
    if (age * TYPED_PARTS == Math.rint(age * TYPED_PARTS)) {
      return age;
    }
    double month = Math.floor(age * MONTHS_A_YEAR) / MONTHS_A_YEAR;
    return Math.floor(month * PARTS) / PARTS;
  }
}
