// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.lens.SiteCycle;

/**
 * Plays one site's work gently, from where it is to its end; where motion is reduced, in steps of a
 * month with rests between.
 *
 * <p>It moves the age of the whole program, so that the bone behind the lens goes along, and it
 * stops where somebody else moves that age.
 */
final class CyclePlay {
  /** How long the whole work takes, seconds. */
  static final double SECONDS = 12;

  /** The longest time that counts between two frames, seconds. */
  private static final double LONGEST_FRAME = 0.1;

  private static final double STEP = 1.0 / 12;

  private final Exploration exploration;
  private final ObservableBooleanValue reducedMotion;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final AnimationTimer timer;
  private SiteCycle cycle;
  private double exact;
  private double shown;
  private long lastFrame;

  /**
   * @param exploration whose age is moved
   * @param reducedMotion whether it moves in steps
   */
  CyclePlay(Exploration exploration, ObservableBooleanValue reducedMotion) {
    this.exploration = exploration;
    this.reducedMotion = reducedMotion;
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long nanoseconds) {
            double seconds = lastFrame == 0 ? 0 : (nanoseconds - lastFrame) / 1e9;
            lastFrame = nanoseconds;
            advance(Math.min(seconds, LONGEST_FRAME));
          }
        };
  }

  /** Whether it plays. */
  ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Plays on from the age that is shown, or, once the work is over, from its beginning. */
  void start(SiteCycle site) {
    cycle = site;
    double age = exploration.ageProperty().get();
    boolean over = age >= site.last() - SiteCycle.WEEK / 2 || age < site.first();
    exploration.showAge(over ? site.first() : age);
    exact = exploration.ageProperty().get();
    shown = exact;
    lastFrame = 0;
    playing.set(true);
    timer.start();
  }

  /** Goes on with the same site in a life that was changed. */
  void follow(SiteCycle site) {
    cycle = site;
  }

  /** Stops where it is. */
  void stop() {
    timer.stop();
    playing.set(false);
  }

  /** Moves on by some seconds. */
  void advance(double seconds) {
    if (exploration.ageProperty().get() != shown) {
      stop();
      return;
    }
    exact = Math.min(cycle.last(), exact + seconds * (cycle.last() - cycle.first()) / SECONDS);
    boolean over = exact >= cycle.last();
    if (over || !reducedMotion.get() || exact - shown >= STEP) {
      exploration.showAge(exact);
      shown = exploration.ageProperty().get();
    }
    if (over) {
      stop();
    }
  }
}
