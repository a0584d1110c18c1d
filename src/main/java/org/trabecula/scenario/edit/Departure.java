// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

/**
 * A circumstance that is not as usual: little calcium, more exercise.
 *
 * @param name what it is called, as the keys of its words spell it
 * @param direction -1 for less than usual, 1 for more
 * @param role the part that it then plays for bone
 */
public record Departure(String name, int direction, Role role) {
  private static final int LESS = -1;
  private static final int MORE = 1;

  /** Less of it than usual. */
  static Departure less(String name, Role role) {
    return new Departure(name, LESS, role);
  }

  /** More of it than usual. */
  static Departure more(String name, Role role) {
    return new Departure(name, MORE, role);
  }
}
