// SPDX-License-Identifier: MIT
package org.trabecula.moved.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trabecula.exploration.AgeMove;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.moved.Move;
import org.trabecula.moved.MovedControl;
import org.trabecula.scenario.Scenario;

/**
 * The control that was moved last, and what the life was before. While one control is moved, all is
 * told against the life before its first move.
 */
public final class LastMove {
  private final Exploration exploration;
  private final ReadOnlyObjectWrapper<Optional<Move>> move =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** A life that was opened, until it is shown. */
  private Optional<Scenario> opened = Optional.empty();

  private ExploredLife before;
  private ExploredLife after;

  public LastMove(Exploration exploration) {
    this.exploration = exploration;
    before = exploration.now().explored();
    after = before;
    // It lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(this::follow);
  }

  /** What was moved last; empty before anything is moved, and where several things were at once. */
  public ReadOnlyObjectProperty<Optional<Move>> moveProperty() {
    return move.getReadOnlyProperty();
  }

  /** Forgets it: what follows is a fresh start, to which nobody moved anything. */
  public void forget() {
    opened = Optional.of(exploration.scenario());
    move.set(Optional.empty());
    follow(exploration.now());
  }

  private void follow(Now now) {
    opened = opened.filter(exploration.scenario()::equals);
    if (opened.isPresent()) {
      before = now.explored();
      after = before;
      // The life that is still shown may be the one before.
      opened = opened.filter(life -> !life.equals(now.explored().scenario()));
    }
    ExploredLife next = now.explored();
    if (next != after && !next.scenario().equals(after.scenario())) {
      if (isAnotherLife(next)) {
        before = next;
      } else if (MovedControl.between(before.scenario(), next.scenario()).isEmpty()) {
        before = after;
      }
      after = next;
    }
    Optional<AgeMove> age =
        exploration.ageMoveProperty().get().filter(moved -> moved.to() == now.age());
    if (age.isPresent()) {
      before = after;
    }
    move.set(
        age.map(moved -> Move.ofAge(after.life(), moved.from(), moved.to()))
            .or(() -> Move.of(before.life(), after.life(), now.age())));
  }

  /**
   * A life of another title was opened, not changed; who gives a life a title changes nothing else,
   * and only a woman's becomes a man's by a control.
   */
  private boolean isAnotherLife(ExploredLife next) {
    Scenario old = after.scenario();
    return !next.scenario().title().equals(old.title())
        && !isRenamed(old, next.scenario())
        && next.scenario().person().sex() == old.person().sex();
  }

  private static boolean isRenamed(Scenario old, Scenario next) {
    return old.withTitle(next.title()).equals(next);
  }
}
