// SPDX-License-Identifier: MIT
package org.trabecula.moved;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.edit.Role;

/**
 * A control that was moved: the life and age before it and after it.
 *
 * @param control which
 * @param before the life before
 * @param from the age that was looked at before, years
 * @param after the life now; the same where only the age was moved
 * @param age that is looked at now, years
 */
public record Move(MovedControl control, Life before, double from, Life after, double age) {

  /** What differs between two lives at an age; empty where that is not one control. */
  public static Optional<Move> of(Life before, Life after, double age) {
    return MovedControl.between(before.scenario(), after.scenario())
        .map(control -> new Move(control, before, age, after, age));
  }

  /** The age was moved in a life. */
  public static Move ofAge(Life life, double from, double to) {
    return new Move(MovedControl.AGE, life, from, life, to);
  }

  /** The part that it plays: a cause, a risk factor, a help. */
  public Role role() {
    return control.role(before.scenario(), after.scenario(), age);
  }

  /** What has moved, in the order in which it acts. */
  public List<MovedTerm> terms(MovedBorders borders) {
    return Stream.of(MovedTerm.Term.values())
        .filter(term -> borders.isTold(change(term)))
        .map(term -> new MovedTerm(term, change(term), borders.size(change(term))))
        .toList();
  }

  /** Whether this is the same move as another one, seen as time goes on. */
  public boolean isSameAs(Move other) {
    return control == other.control
        && before == other.before
        && after == other.after
        && (control != MovedControl.AGE || from == other.from && age == other.age);
  }

  /** The same control at another age. */
  Move at(double other) {
    return new Move(control, before, other, after, other);
  }

  /** By which share of itself something has moved; negative is down. */
  double change(MovedTerm.Term term) {
    double old = term.of(before, from);
    return (term.of(after, age) - old) / old;
  }

  /** What is in one of the two lives and not in the other. */
  Set<Factor> changed() {
    Set<Factor> changed = new HashSet<>(MovedControl.gone(after.scenario(), before.scenario()));
    changed.addAll(MovedControl.gone(before.scenario(), after.scenario()));
    return changed;
  }
}
