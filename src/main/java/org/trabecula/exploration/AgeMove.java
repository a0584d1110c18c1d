// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

/**
 * The age that is looked at, moved by a person.
 *
 * @param from the age before the first move, years
 * @param to the age now, years
 */
public record AgeMove(double from, double to) {

  /** Whether it is another age than before. */
  public boolean isMove() {
    return from != to;
  }
}
