// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * What random numbers are drawn for.
 *
 * <p>Each purpose has numbers of its own, so that one more strut does not change where a cell digs.
 */
enum RandomStream {
  SHEETS(1_000),
  RUNGS(2_000),
  YOUNG_STRUTS(3_000),
  /** One sequence for each month of life, from here on. */
  MONTHS(100_000);

  private final long number;

  RandomStream(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }
}
