// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.trabecula.exploration.Pace;
import org.trabecula.exploration.Speed;

/**
 * Moves the age on as time passes: at the pace of a life that is played, or slowly while a bone is
 * only watched.
 *
 * <p>The age that is reached depends on the time that passed, not on the number of frames.
 */
public final class Playback implements PlaybackControl {
  /** Where play ends, years. */
  public static final double END = 90;

  /** Where play starts again from its end, years. */
  private static final double START = 30;

  /** The longest time that counts between two frames, seconds: a stalled window does not leap. */
  private static final double LONGEST_FRAME = 0.1;

  private final Exploration exploration;
  private final Runnable atEnd;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.NORMAL);
  private final AnimationTimer timer;
  private double watchingUntil;
  private long lastFrame;

  /**
   * @param exploration whose age is moved
   * @param atEnd told when a life has been played to its end
   */
  public Playback(Exploration exploration, Runnable atEnd) {
    this.exploration = exploration;
    this.atEnd = atEnd;
    this.timer =
        new AnimationTimer() {
          @Override
          public void handle(long nanoseconds) {
            frame(nanoseconds);
          }
        };
  }

  @Override
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  @Override
  public ObjectProperty<Speed> speedProperty() {
    return speed;
  }

  @Override
  public void play() {
    if (exploration.ageProperty().get() >= END) {
      exploration.showAge(START);
    }
    start(true);
  }

  /** Lets time pass slowly for the rest of this year of life, so that cells can be seen at work. */
  public void watch() {
    watchingUntil = Math.floor(exploration.ageProperty().get()) + 1 - 1e-3;
    start(false);
  }

  @Override
  public void pause() {
    timer.stop();
    playing.set(false);
  }

  @Override
  public void step(double years) {
    pause();
    exploration.showAge(exploration.ageProperty().get() + years);
  }

  private void start(boolean asPlay) {
    lastFrame = 0;
    playing.set(asPlay);
    timer.start();
  }

  private void frame(long nanoseconds) {
    double seconds = lastFrame == 0 ? 0 : (nanoseconds - lastFrame) / 1e9;
    lastFrame = nanoseconds;
    advance(Math.min(seconds, LONGEST_FRAME));
  }

  /** Moves on by some seconds of play or of watching. */
  void advance(double seconds) {
    double age = exploration.ageProperty().get();
    double end = playing.get() ? END : watchingUntil;
    double next = age + seconds * yearsPerSecond(age);
    exploration.showAge(Math.min(next, Math.max(age, end)));
    if (next >= end) {
      finish();
    }
  }

  private double yearsPerSecond(double age) {
    return playing.get()
        ? Pace.at(exploration.scenario(), age) * speed.get().factor()
        : Pace.WATCHING;
  }

  private void finish() {
    boolean played = playing.get();
    pause();
    if (played) {
      atEnd.run();
    }
  }
}
