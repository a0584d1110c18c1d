// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.trabecula.exploration.Speed;

/** What a player's buttons can ask for. */
public interface PlaybackControl {

  /** Whether the life is being played. */
  ReadOnlyBooleanProperty playingProperty();

  /** How fast it is played. */
  ObjectProperty<Speed> speedProperty();

  /** Plays on from the age that is shown; from the end, from the start of adult life. */
  void play();

  /** Stops at the age that is shown. */
  void pause();

  /** Pauses and moves by some years, which may be negative. */
  void step(double years);
}
