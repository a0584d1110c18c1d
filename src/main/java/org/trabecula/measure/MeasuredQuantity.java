// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import java.util.List;
import java.util.Optional;

/**
 * What is measured in one of some units, of which the first is the one of the files.
 *
 * @param units that it may be told in
 * @param converted to which part of the file's unit an amount of another unit is rounded
 * @param words that may stand beside an amount and say nothing new, in small letters
 * @param certainty of the factors
 * @param source of the factors
 */
public record MeasuredQuantity(
    List<Unit> units, double converted, List<String> words, Certainty certainty, String source) {
  public MeasuredQuantity {
    units = List.copyOf(units);
    words = List.copyOf(words);
    if (units.isEmpty() || units.get(0).toOwn() != 1) {
      throw new IllegalArgumentException("the first unit is the file's own, and one of it is 1");
    }
  }

  /** The unit of the files. */
  public Unit own() {
    return units.get(0);
  }

  /**
   * The unit of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Unit unit(String name) {
    return units.stream()
        .filter(unit -> unit.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no unit " + name));
  }

  /** The unit that somebody typed. */
  Optional<Unit> typed(String word) {
    return units.stream().filter(unit -> unit.typed().contains(word)).findFirst();
  }

  /** An amount of a unit, in the file's own. */
  double own(double amount, Unit unit) {
    return unit.equals(own()) ? amount : rounded(amount * unit.toOwn());
  }

  /** An amount that was converted, as exact as it is. */
  double rounded(double own) {
    double parts = Math.rint(1 / converted);
    return Math.rint(own * parts) / parts;
  }
}
