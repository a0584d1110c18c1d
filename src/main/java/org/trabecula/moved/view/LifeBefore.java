// SPDX-License-Identifier: MIT
package org.trabecula.moved.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.moved.Move;
import org.trabecula.moved.MovedControl;
import org.trabecula.remodelling.Life;

/**
 * The life as it was before the last thing that was changed or tried: it stays, whatever age is
 * looked at, until it is put away or the life is changed back.
 */
public final class LifeBefore {
  private final Exploration exploration;
  private final LastMove move;
  private final ReadOnlyObjectWrapper<Optional<Life>> life =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Move> shown = Optional.empty();
  private Optional<Move> away = Optional.empty();

  public LifeBefore(Exploration exploration, LastMove move) {
    this.exploration = exploration;
    this.move = move;
    // It lives as long as the window, and so does what it follows.
    move.moveProperty().subscribe(last -> follow());
    exploration.calmNowProperty().subscribe(now -> follow());
  }

  /** The life before; empty where nothing was changed, or it was put away. */
  public ReadOnlyObjectProperty<Optional<Life>> lifeProperty() {
    return life.getReadOnlyProperty();
  }

  /** Puts it away until something else is changed. */
  public void putAway() {
    away = shown;
    follow();
  }

  private void follow() {
    Life now = exploration.now().explored().life();
    shown =
        move.moveProperty()
            .get()
            .filter(last -> last.control() != MovedControl.AGE)
            .or(() -> shown)
            .filter(last -> last.after() == now && last.before() != now);
    life.set(shown.filter(last -> !isAway(last)).map(Move::before));
  }

  private boolean isAway(Move last) {
    return away.filter(last::isSameAs).isPresent();
  }
}
