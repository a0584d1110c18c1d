// SPDX-License-Identifier: MIT
package org.trabecula.settings;

/**
 * What the density curve shows besides the life.
 *
 * @param otherPeople where 80 of 100 people of the model lie
 */
public record CurveSettings(boolean otherPeople) {
  /** The life alone. */
  public static final CurveSettings USUAL = new CurveSettings(false);
}
