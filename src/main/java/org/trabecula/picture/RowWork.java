// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/** What a team does to a lot of rows. */
@FunctionalInterface
public interface RowWork {

  /**
   * Does rows {@code from} (inclusive) to {@code to} (exclusive).
   *
   * @param worker which of the team works, from 0 to one less than its threads, for its own scratch
   *     memory
   */
  void rows(int from, int to, int worker);
}
