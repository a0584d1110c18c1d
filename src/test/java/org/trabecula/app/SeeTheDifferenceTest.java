// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;

/** What a change does is seen beside the life before it, on one axis of ages. */
@WindowTest
class SeeTheDifferenceTest extends InWindow {

  @Test
  void timelineAndCurveHaveOneAxis(FxRobot robot) {
    for (String age : new String[] {"20", "50", "90"}) {
      assertThat(middle(robot, ".timeline", age))
          .as(age)
          .isCloseTo(middle(robot, ".curve-plot", age), org.assertj.core.data.Offset.offset(3.0));
    }
  }

  @Test
  void theLifeBeforeStaysDashedAtEveryAgeUntilItIsPutAway(FxRobot robot) {
    assertThat(isSeen(robot, "#life-before-away")).isFalse();
    open.act(
        () ->
            open.exploration()
                .change(OpenWindow.start().with(new Glucocorticoid(AgeSpan.from(40), 20))));
    open.settleToRead();
    assertThat(isSeen(robot, ".life-before")).isTrue();
    open.act(() -> open.exploration().chooseAge(70));
    open.settleToRead();
    assertThat(isSeen(robot, ".life-before")).isTrue();
    open.act(() -> robot.lookup("#life-before-away").queryAs(Button.class).fire());
    open.settleToRead();
    assertThat(isSeen(robot, ".life-before")).isFalse();
    open.act(open.exploration().changes()::undo);
    open.settleToRead();
    assertThat(isSeen(robot, ".life-before")).isTrue();
  }

  @Test
  void thePressSaysThatItWorksAndStaysWhereItWasAskedFor(FxRobot robot) {
    open.act(() -> open.window().screens().show(open.window().screens().all().get(1)));
    open.act(
        () ->
            robot
                .lookup("#pair-choice")
                .queryAs(javafx.scene.control.MenuButton.class)
                .getItems()
                .stream()
                .reduce((first, last) -> last)
                .orElseThrow()
                .fire());
    assertThat(open.ask(() -> open.window().screens().shown().key())).isEqualTo("compare");
    assertThat(robot.lookup(".press-screen").tryQuery()).isPresent();
    open.act(() -> robot.lookup("#press-close").queryAs(Button.class).fire());
    assertThat(robot.lookup(".press-screen").tryQuery()).isEmpty();
    assertThat(robot.lookup(".compare-view").tryQuery()).isPresent();
  }

  private double middle(FxRobot robot, String within, String age) {
    return open.ask(
        () -> {
          Node label =
              robot.from(robot.lookup(within).<Node>query()).lookup(".quiet").queryAll().stream()
                  .filter(node -> node instanceof Label words && words.getText().equals(age))
                  .findFirst()
                  .orElseThrow();
          return label.localToScene(label.getLayoutBounds()).getCenterX();
        });
  }

  private boolean isSeen(FxRobot robot, String query) {
    return open.ask(
        () ->
            robot.lookup(query).tryQuery().stream()
                .anyMatch(node -> node.isVisible() && node.getParent().isVisible()));
  }
}
