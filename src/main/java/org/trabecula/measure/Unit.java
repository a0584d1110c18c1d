// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import java.util.List;

/**
 * A unit that somebody may type or see.
 *
 * @param name as it is written
 * @param toOwn how much of the file's own unit one of it is
 * @param typed how people type it, in small letters
 */
public record Unit(String name, double toOwn, List<String> typed) {
  public Unit {
    typed = List.copyOf(typed);
    if (!(toOwn > 0)) {
      throw new IllegalArgumentException("one " + name + " is " + toOwn + ", which is nothing");
    }
  }

  /** An amount of the file's own unit, in this one. */
  public double of(double own) {
    return own / toOwn;
  }
}
