// SPDX-License-Identifier: MIT
package org.trabecula.design;

/** How much may move on the screen. */
public enum Motion {
  /** What lives is seen to move. */
  FULL,
  /**
   * Nothing moves for the sake of looks; what has to change does so in steps, with rests between.
   */
  REDUCED
}
