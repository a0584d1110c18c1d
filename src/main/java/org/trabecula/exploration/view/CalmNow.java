// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.trabecula.exploration.Now;

/**
 * Follows a fast-changing now at a pace at which words and figures can be read.
 *
 * <p>While an age is dragged or a life is played, the picture changes with each frame. Setting
 * whole cards of text as often would take the time that the picture needs, and nobody could read
 * them.
 */
final class CalmNow {
  private final ReadOnlyObjectProperty<Now> source;
  private final ReadOnlyObjectWrapper<Now> now;
  private final PauseTransition pause;

  /**
   * @param longest how long a change may wait; zero for not at all
   */
  CalmNow(ReadOnlyObjectProperty<Now> source, Duration longest) {
    this.source = source;
    this.now = new ReadOnlyObjectWrapper<>(source.get());
    this.pause = new PauseTransition(longest);
    pause.setOnFinished(event -> follow());
    // A pause that runs already goes on, so that the first change of many does not wait longer.
    Runnable changed = longest.equals(Duration.ZERO) ? this::follow : pause::play;
    source.addListener((property, before, next) -> changed.run());
  }

  ReadOnlyObjectProperty<Now> nowProperty() {
    return now.getReadOnlyProperty();
  }

  private void follow() {
    now.set(source.get());
  }
}
