// SPDX-License-Identifier: MIT
package org.trabecula.moved;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.trabecula.moved.MovedTerm.Term;
import org.trabecula.text.Texts;

/**
 * When a moved control acts on the cells: from when on, at which age most, and until when.
 *
 * @param move what was moved
 * @param borders from which change on something is told
 */
record MovedTime(Move move, MovedBorders borders) {

  /** Ages between which nothing is looked for, years. */
  private static final double STEP = 1;

  /** The first age from now on at which something will have moved. */
  Optional<Double> first() {
    return ages(move.age()).filter(this::hasMoved).findFirst();
  }

  /** When it is strongest, where that is clearly not now; or how long it lasts. */
  Optional<String> sentence(Texts texts) {
    if (move.control() == MovedControl.AGE) {
      return Optional.empty();
    }
    Term cells = strongest();
    double now = Math.abs(move.change(cells));
    double most = peakAge(cells);
    double there = size(cells, most);
    boolean clearlyMore = borders.isTold(there) && there >= borders.passing().value() * now;
    if (clearlyMore && Math.abs(most - move.age()) >= borders.apart().value()) {
      String key = most < move.age() ? "moved.time.before" : "moved.time.ahead";
      return Optional.of(texts.get(key, Math.floor(most)));
    }
    return end(cells).map(age -> texts.get("moved.time.until", Math.floor(age)));
  }

  /** The cells that move most at any age. */
  private Term strongest() {
    return Stream.of(Term.REMOVING_CELLS, Term.BUILDING_CELLS)
        .max(Comparator.comparingDouble(term -> size(term, peakAge(term))))
        .orElseThrow();
  }

  private double peakAge(Term term) {
    return ages(move.after().firstAge())
        .max(Comparator.comparingDouble(age -> size(term, age)))
        .orElseThrow();
  }

  /** The age at which the cells are as they would have been, if there is one. */
  private Optional<Double> end(Term cells) {
    if (!borders.isTold(move.change(cells))) {
      return Optional.empty();
    }
    return ages(move.age())
        .filter(age -> borders.isTold(size(cells, age)))
        .max(Comparator.naturalOrder())
        .map(last -> last + STEP)
        .filter(end -> end + STEP <= move.after().lastAge());
  }

  private boolean hasMoved(double age) {
    return !move.at(age).terms(borders).isEmpty();
  }

  private double size(Term term, double age) {
    return Math.abs(move.at(age).change(term));
  }

  private Stream<Double> ages(double from) {
    return DoubleStream.iterate(from, age -> age <= move.after().lastAge(), age -> age + STEP)
        .boxed();
  }
}
