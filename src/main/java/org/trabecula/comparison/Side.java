// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

/** Where one of two lives stands. */
public enum Side {
  LEFT,
  RIGHT;

  /** The side across. */
  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }
}
