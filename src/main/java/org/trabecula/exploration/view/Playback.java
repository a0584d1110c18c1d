// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.trabecula.exploration.Pace;
import org.trabecula.exploration.Speed;
import org.trabecula.scenario.Ages;

/**
 * Moves the age on as time passes: at the pace of a life that is played, or slowly while a bone is
 * only watched.
 *
 * <p>The age that is reached depends on the time that passed, not on the number of frames. Where
 * motion is reduced, play goes in steps with rests between, and a bone is watched as it stands.
 */
public final class Playback implements PlaybackControl {
  /** Where play ends, years. */
  public static final double END = 90;

  /** Where adult life starts, and play again from its end, years. */
  public static final double START = Ages.YOUNG;

  /**
   * The longest time that counts between two frames, seconds: two frames a second, and some that
   * come late, still keep the pace, and yet a stalled window does not leap.
   */
  private static final double LONGEST_FRAME = 0.8;

  /** The pace is asked for again after so much time, seconds, however rare the frames are. */
  private static final double LONGEST_STRIDE = 0.05;

  private final Exploration exploration;
  private final ObservableBooleanValue reducedMotion;
  private final StepClock steps = new StepClock();
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.NORMAL);
  private final AnimationTimer timer;
  private Runnable onEnd = () -> {};
  private double watchingUntil;

  /** Where what is played ends: who looks at a later age already sees the life to its end. */
  private double playingUntil = END;

  private double reached;
  private long lastFrame;

  /**
   * @param exploration whose age is moved
   */
  public Playback(Exploration exploration) {
    this(exploration, new SimpleBooleanProperty(false));
  }

  /**
   * @param exploration whose age is moved
   * @param reducedMotion whether it moves in steps rather than without a pause
   */
  public Playback(Exploration exploration, ObservableBooleanValue reducedMotion) {
    this.exploration = exploration;
    this.reducedMotion = reducedMotion;
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

  /** Years that are seen as one at this moment, while time flies; 0 where cells can be followed. */
  public ObservableValue<Double> blur() {
    return Bindings.createObjectBinding(
        () -> playing.get() && !reducedMotion.get() ? Pace.blur(speed.get()) : 0.0,
        playing,
        reducedMotion,
        speed);
  }

  @Override
  public void play() {
    double age = exploration.ageProperty().get();
    double last = exploration.now().explored().life().lastAge();
    playingUntil = age > END && age < last ? last : END;
    if (age >= playingUntil) {
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
    moveTo(exploration.ageProperty().get() + years);
  }

  /** Pauses and goes to an age, years. */
  public void moveTo(double age) {
    pause();
    exploration.chooseAge(age);
  }

  /** Plays, or pauses what is played. */
  public void toggle() {
    if (playing.get()) {
      pause();
    } else {
      play();
    }
  }

  /** Stops, and plays at the normal speed next time. */
  public void reset() {
    pause();
    speed.set(Speed.NORMAL);
  }

  /** Sets what happens when a life has been played to its end. */
  public void setOnEnd(Runnable action) {
    onEnd = action;
  }

  private void start(boolean asPlay) {
    lastFrame = 0;
    steps.restart();
    reached = exploration.ageProperty().get();
    playing.set(asPlay);
    timer.start();
  }

  /**
   * Moves on with the clock.
   *
   * @param nanoseconds that the clock shows
   */
  void frame(long nanoseconds) {
    double seconds = lastFrame == 0 ? 0 : (nanoseconds - lastFrame) / 1e9;
    lastFrame = nanoseconds;
    advance(Math.min(seconds, LONGEST_FRAME));
  }

  /** Moves on by some seconds; whoever only watches stops where somebody else moves the age. */
  void advance(double seconds) {
    double age = exploration.ageProperty().get();
    if (!playing.get() && (age != reached || reducedMotion.get())) {
      pause();
      return;
    }
    double years = yearsWithin(seconds, age);
    if (years > 0) {
      moveOn(age, age + years);
    }
  }

  private void moveOn(double age, double next) {
    double end = playing.get() ? playingUntil : watchingUntil;
    exploration.showAge(Math.min(next, Math.max(age, end)));
    reached = exploration.ageProperty().get();
    if (next >= end) {
      finish();
    }
  }

  private double yearsWithin(double seconds, double age) {
    if (reducedMotion.get()) {
      return steps.isDue(seconds) ? Pace.STEP * speed.get().factor() : 0;
    }
    double reachedAge = age;
    for (double left = seconds; left > 0; left -= LONGEST_STRIDE) {
      reachedAge += Math.min(left, LONGEST_STRIDE) * yearsPerSecond(reachedAge);
    }
    return reachedAge - age;
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
      onEnd.run();
    }
  }
}
