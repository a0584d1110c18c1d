// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.exploration.Speed;
import org.trabecula.scenario.Scenario;

@WindowTest
class PlaybackTest {
  private static final double FRAME = 0.1;

  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final List<Double> ages = new ArrayList<>();
  private Exploration exploration;
  private Playback playback;

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(
        () -> {
          exploration = RealExploration.of(RealExploration.ANNA, 62);
          exploration.ageProperty().addListener((property, before, now) -> ages.add((Double) now));
          playback = new Playback(exploration, reducedMotion);
        });
  }

  @Test
  void playFlows(FxRobot robot) {
    robot.interact(() -> play(15));

    assertThat(ages).hasSizeGreaterThan(10);
    assertThat(age()).isCloseTo(62 + 1.5 * 1.36, within(0.01));
  }

  @Test
  void fromThirtyToEightyTakesFortySecondsDownToTwoFramesASecond(FxRobot robot) {
    robot.interact(
        () -> {
          for (Scenario life : List.of(RealExploration.ANNA, RealExploration.MAN)) {
            for (double framesPerSecond : new double[] {60, 10, 2}) {
              assertThat(secondsToEighty(life, framesPerSecond))
                  .as("%s frames a second", framesPerSecond)
                  .isBetween(36.0, 44.0);
            }
          }
        });
  }

  private static double secondsToEighty(Scenario life, double framesPerSecond) {
    Exploration played = RealExploration.of(life, Playback.START);
    Playback player = new Playback(played);
    player.play();
    int frames = 0;
    for (; played.ageProperty().get() < 80; frames++) {
      player.frame(1 + Math.round(frames * 1e9 / framesPerSecond));
    }
    player.pause();
    return frames / framesPerSecond;
  }

  @Test
  void withLessMotionPlayGoesAYearAtOnceAndThenRests(FxRobot robot) {
    reducedMotion.set(true);

    robot.interact(() -> play(31));

    assertThat(ages).containsExactly(63.0, 64.0, 65.0);
  }

  @Test
  void withLessMotionAFasterPlayTakesLargerStepsNotMoreOfThem(FxRobot robot) {
    reducedMotion.set(true);
    playback.speedProperty().set(Speed.FASTEST);

    robot.interact(() -> play(31));

    assertThat(ages).containsExactly(66.0, 70.0, 74.0);
  }

  @Test
  void aPlayThatIsUnderWayFollowsTheSetting(FxRobot robot) {
    robot.interact(
        () -> {
          playback.play();
          advance(10);
          reducedMotion.set(true);
          exploration.showAge(70);
          ages.clear();
          advance(16);
          playback.pause();
        });

    assertThat(ages).containsExactly(71.0, 72.0);
  }

  @Test
  void stepsEndWherePlayEnds(FxRobot robot) {
    reducedMotion.set(true);
    List<String> told = new ArrayList<>();
    playback.setOnEnd(() -> told.add("end"));
    robot.interact(() -> exploration.showAge(Playback.END - 0.5));

    robot.interact(() -> play(1));

    assertThat(age()).isEqualTo(Playback.END);
    assertThat(playback.playingProperty().get()).isFalse();
    assertThat(told).containsExactly("end");
  }

  @Test
  void withLessMotionABoneIsWatchedAsItStands(FxRobot robot) {
    robot.interact(
        () -> {
          playback.watch();
          advance(5);
          ages.clear();
          reducedMotion.set(true);
          advance(20);
        });

    assertThat(ages).isEmpty();
    assertThat(age()).isGreaterThan(62);
  }

  /** Plays for some frames; the toolkit's own frames do not come between. */
  private void play(int frames) {
    playback.play();
    advance(frames);
    playback.pause();
  }

  private void advance(int frames) {
    for (int frame = 0; frame < frames; frame++) {
      playback.advance(FRAME);
    }
  }

  private double age() {
    return exploration.ageProperty().get();
  }
}
