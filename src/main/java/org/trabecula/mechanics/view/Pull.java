// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/** How far the press has been pulled down, from 0 to 1; it can go down by itself. */
final class Pull {
  /** Time for the whole way. */
  private static final Duration WHOLE_WAY = Duration.seconds(8);

  /** Steps of the whole way where motion is reduced. */
  private static final int STEPS = 10;

  private final ObservableBooleanValue reducedMotion;
  private final DoubleProperty pulled = new SimpleDoubleProperty();
  private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
  private Timeline way = new Timeline();

  Pull(ObservableBooleanValue reducedMotion) {
    this.reducedMotion = reducedMotion;
  }

  /** How far it has been pulled: 0 at rest, 1 at the end of the way. */
  DoubleProperty pulledProperty() {
    return pulled;
  }

  /** Whether it goes down by itself. */
  ReadOnlyBooleanProperty movingProperty() {
    return moving.getReadOnlyProperty();
  }

  /** Puts the press where a hand wants it. */
  void to(double place) {
    stop();
    pulled.set(Math.max(0, Math.min(1, place)));
  }

  /** Lets it go down by itself, from the top if it is at the end. */
  void start() {
    to(pulled.get() >= 1 ? 0 : pulled.get());
    way = reducedMotion.get() ? inSteps() : smooth();
    way.setOnFinished(event -> moving.set(false));
    moving.set(true);
    way.play();
  }

  /** Stops where it is. */
  void stop() {
    way.stop();
    moving.set(false);
  }

  private Timeline smooth() {
    return new Timeline(
        new KeyFrame(WHOLE_WAY.multiply(1 - pulled.get()), new KeyValue(pulled, 1)));
  }

  private Timeline inSteps() {
    Timeline steps = new Timeline();
    double left = 1 - pulled.get();
    int count = Math.max(1, (int) Math.ceil(STEPS * left));
    for (int step = 1; step <= count; step++) {
      double place = 1 - left * (count - step) / count;
      steps
          .getKeyFrames()
          .add(
              new KeyFrame(
                  WHOLE_WAY.multiply(left * step / count),
                  new KeyValue(pulled, place, Interpolator.DISCRETE)));
    }
    return steps;
  }
}
