// SPDX-License-Identifier: MIT
package org.trabecula.balance;

/** Which way bone goes in a year. */
public enum Trend {
  GAINING,
  LEVEL,
  /** As slowly as in healthy adults. */
  SLOWLY_LOSING,
  LOSING
}
