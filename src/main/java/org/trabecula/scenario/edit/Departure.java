// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

/**
 * A circumstance that is not as usual: little calcium, more exercise.
 *
 * @param name what it is called, as the keys of its words spell it
 * @param direction -1 for less than usual, 1 for more
 * @param role the part that it then plays for bone
 * @param from the least value that is called so, in the unit of the circumstance
 * @param to the greatest, in the same unit
 */
public record Departure(String name, int direction, Role role, double from, double to) {
  private static final int LESS = -1;
  private static final int MORE = 1;

  /** Less of it than usual. */
  static Departure less(String name, Role role) {
    return of(name, LESS, role);
  }

  /** More of it than usual. */
  static Departure more(String name, Role role) {
    return of(name, MORE, role);
  }

  /** The same of values down to this one. */
  Departure from(double least) {
    return new Departure(name, direction, role, least, to);
  }

  /** The same of values below this one. */
  Departure below(double limit) {
    return new Departure(name, direction, role, from, Math.nextDown(limit));
  }

  /** The same of values up to this one. */
  Departure upTo(double most) {
    return new Departure(name, direction, role, from, most);
  }

  /** The same of values above this one. */
  Departure above(double limit) {
    return from(Math.nextUp(limit));
  }

  /** Whether a value is called so; one that is chosen by a word always is. */
  boolean holds(Object value) {
    return !(value instanceof Number number)
        || number.doubleValue() >= from && number.doubleValue() <= to;
  }

  private static Departure of(String name, int direction, Role role) {
    return new Departure(name, direction, role, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }
}
