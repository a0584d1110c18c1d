// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

/**
 * What the picture of a scenario shows first.
 *
 * @param age age in years
 * @param seed which of many possible honeycombs: the same seed is the same bone
 */
public record ViewStart(double age, long seed) {
  /** The opening: a young adult. */
  public static final ViewStart DEFAULT = new ViewStart(30, 1);

  public ViewStart {
    Ages.ALLOWED.require("age", age);
  }
}
