// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.Motion;
import org.trabecula.exploration.Now;
import org.trabecula.loop.DotScale;
import org.trabecula.loop.Flow;

/** The Learn screen, and the hormone loop on it. */
@WindowTest
class LearnScreenTest extends InWindow {
  @BeforeEach
  void learn(FxRobot robot) {
    robot.clickOn("#screen-learn");
    open.settle();
  }

  @Test
  void asManyDotsAreOnTheirWayAsTheModelHasCalcium() {
    assertThat(dots()).isEqualTo(dotsOfTheModel()).isPositive();
  }

  @Test
  void sliderActsOnTheLoop(FxRobot robot) {
    int before = dots();
    robot.interact(() -> slider("calcium").requestFocus());
    robot.type(KeyCode.HOME);
    open.settle();
    assertThat(open.exploration().now().point().calcium().eaten()).isEqualTo(100);
    waitForReading();
    assertThat(dots()).isEqualTo(dotsOfTheModel()).isLessThan(before);
    assertThat(words()).contains("eaten\n100 mg");
  }

  @Test
  void withReducedMotionArrowsStandForTheDots() {
    open.act(() -> open.appearance().set(open.appearance().get().withMotion(Motion.REDUCED)));
    assertThat(dots()).isZero();
    assertThat(words()).contains("The wider the arrow, the more calcium a day.");
    assertThat(words()).contains("eaten\n1,000 mg");
    double eaten = width(".loop-arrow-line", 0);
    double thinnest =
        open.ask(
            () ->
                root().lookupAll(".loop-arrow-line").stream()
                    .mapToDouble(line -> ((Shape) line).getStrokeWidth())
                    .min()
                    .orElseThrow());
    assertThat(eaten).isGreaterThan(3 * thinnest);
  }

  @Test
  void everyControlOfEveryLessonHasAName(FxRobot robot) {
    for (Node button :
        open.ask(() -> List.copyOf(root().lookupAll(".learn-lessons > .toggle-button")))) {
      robot.clickOn(button);
      open.settle();
      assertThat(open.ask(() -> AccessibleNames.missingIn((Parent) root()))).isEmpty();
      assertThat(words())
          .contains(
              "New strong back pain, or pain after a fall: get medical help. Sudden weak or numb legs: get help at once. For learning. Not about you: ask your clinician.");
    }
  }

  @Test
  void theLessonOnFracturesIsOneOfThem(FxRobot robot) {
    robot.clickOn("#lesson-fractures");
    open.settle();
    assertThat(words()).contains("About fractures of the spine", "What helps");
    robot.clickOn("#lesson-loop");
    open.settle();
    assertThat(words()).contains("Where calcium goes in a day");
  }

  private int dotsOfTheModel() {
    int sum = 0;
    for (Flow flow : Flow.values()) {
      sum += DotScale.USUAL.dots(flow.of(open.exploration().now().point().calcium()));
    }
    return sum;
  }

  /** What is read follows within a blink. */
  private void waitForReading() {
    WaitForAsyncUtils.waitForFxEvents();
    Now now = open.exploration().now();
    try {
      WaitForAsyncUtils.waitFor(
          60,
          TimeUnit.SECONDS,
          () -> open.ask(() -> open.exploration().calmNowProperty().get() == now));
    } catch (TimeoutException e) {
      throw new AssertionError("the lesson did not follow", e);
    }
  }

  private int dots() {
    return open.ask(() -> root().lookupAll(".loop-dot").size());
  }

  private double width(String selector, int index) {
    return open.ask(
        () -> ((Shape) List.copyOf(root().lookupAll(selector)).get(index)).getStrokeWidth());
  }

  private Slider slider(String id) {
    return (Slider) root().lookup("#" + id).lookup(".slider");
  }

  private Node root() {
    return open.window().scene().getRoot();
  }

  private List<String> words() {
    return open.ask(
        () ->
            root().lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList());
  }
}
