// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.PlaybackControl;
import org.trabecula.lens.SiteCycle;

/**
 * The ways in which the lens moves time: always the age of the whole program, and within the ages
 * at which its site is looked at.
 */
final class SiteTime {
  private final Exploration exploration;
  private final PlaybackControl playback;
  private final CyclePlay cyclePlay;

  /**
   * @param reducedMotion whether the cycle plays in steps
   */
  SiteTime(
      Exploration exploration, PlaybackControl playback, ObservableBooleanValue reducedMotion) {
    this.exploration = exploration;
    this.playback = playback;
    cyclePlay = new CyclePlay(exploration, reducedMotion);
    // The lens lives as long as the window, and so does what it follows.
    playback.playingProperty().subscribe(playing -> cyclePlay.stop());
  }

  /** Whether the cycle plays. */
  ReadOnlyBooleanProperty playingProperty() {
    return cyclePlay.playingProperty();
  }

  /** Goes on with the same site in a life that was changed. */
  void follow(SiteCycle cycle) {
    cyclePlay.follow(cycle);
  }

  /** Lets no time pass. */
  void stop() {
    playback.pause();
    cyclePlay.stop();
  }

  /** Moves by some weeks. */
  void step(SiteCycle cycle, int weeks) {
    stop();
    double age = cycle.within(exploration.ageProperty().get());
    exploration.showAge(cycle.within(age + weeks * SiteCycle.WEEK));
  }

  /** Goes to the first bite. */
  void toBeginning(SiteCycle cycle) {
    stop();
    exploration.showAge(cycle.first());
  }

  /** Plays the cycle, or pauses it. */
  void playOrPause(SiteCycle cycle) {
    boolean start = !cyclePlay.playingProperty().get();
    stop();
    if (start) {
      cyclePlay.start(cycle);
    }
  }
}
