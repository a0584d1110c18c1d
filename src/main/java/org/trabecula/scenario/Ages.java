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

  private Ages() {}
}
