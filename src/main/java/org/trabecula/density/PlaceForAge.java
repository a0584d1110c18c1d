// SPDX-License-Identifier: MIT
package org.trabecula.density;

/** Where a density stands among people of the same age and sex. */
public enum PlaceForAge {
  /** Below the expected range for age. */
  BELOW,
  /** Below the average, but within the expected range. */
  UNDER,
  /** About average. */
  AT,
  /** Above the average. */
  OVER
}
