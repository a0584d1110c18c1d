// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.design.ChangeBar;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** The lesson on steroid tablets: a dose, four switches, what helps, and a sentence that stays. */
@WindowTest
class SteroidLessonTest extends InWindow {
  private static final String NOTHING = "what is switched on changes too little to see";

  @BeforeEach
  void openLesson(FxRobot robot) {
    Scenario life =
        Scenario.ordinary("", Sex.FEMALE).with(new Glucocorticoid(new AgeSpan(58, 66), 7.5));
    open.act(() -> open.exploration().change(life));
    open.act(() -> open.exploration().showAge(62));
    robot.clickOn("#screen-learn").clickOn("#lesson-steroids");
    open.settle();
    waitUntil(() -> says("Together", "has taken about"));
  }

  @Test
  void switchesChangeTheBarAndTheWords(FxRobot robot) {
    double before = together();
    assertThat(before).isNegative();
    for (String effect : List.of("building", "removing", "absorption", "urine")) {
      robot.interact(() -> root().lookup("#steroid-" + effect).requestFocus());
      robot.type(KeyCode.SPACE);
      open.settle();
    }
    waitUntil(() -> says("Together", NOTHING));
    assertThat(together()).isGreaterThan(before).isGreaterThan(-0.01);
    robot.clickOn("#steroid-building");
    waitUntil(() -> says("Together", "has taken about"));
    assertThat(together()).isNegative().isGreaterThanOrEqualTo(before);
  }

  @Test
  void bonesAreSaidToBreakWithinMonthsAndMoreThanDensityTells() {
    assertThat(open.ask(() -> says("Bones break more often", "within months"))).isTrue();
    assertThat(open.ask(() -> says("Bones break more often", "as soon as steroids begin")))
        .isTrue();
  }

  @Test
  void theDoseChangesTheBarsAndTheWords(FxRobot robot) {
    double before = together();
    robot.interact(() -> dose().requestFocus());
    robot.type(KeyCode.END);
    open.settle();
    waitUntil(() -> together() < 2 * before);
    robot.type(KeyCode.HOME);
    open.settle();
    waitUntil(() -> says("Together", NOTHING));
    assertThat(together()).isZero();
    assertThat(open.ask(() -> says("This life has no steroid tablets", ""))).isTrue();
  }

  @Test
  void theSentenceThatMustStayAndWhatHelpsAreInViewInLargeText() {
    open.act(() -> open.appearance().set(open.appearance().get().withTextPercent(200)));
    open.act(() -> open.window().setContentSize(new PictureSize(1024, 700)));
    Node caution = root().lookup("#steroid-caution");
    Node way =
        root().lookupAll(".way-to-help").stream().filter(this::isSeen).findFirst().orElseThrow();
    for (Node node : List.of(caution, way)) {
      Bounds place = open.ask(() -> node.localToScene(node.getLayoutBounds()));
      assertThat(place.getMinY()).isPositive();
      assertThat(place.getMaxY()).isLessThanOrEqualTo(700);
      assertThat(place.getMaxX()).isLessThanOrEqualTo(1024);
    }
  }

  private boolean isSeen(Node node) {
    return node.getScene() != null && node.isVisible() && node.getParent().isVisible();
  }

  /** What is computed beside the life follows a little later. */
  private void waitUntil(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> open.ask(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("the lesson did not follow", e);
    }
  }

  private boolean says(String start, String part) {
    return root().lookupAll(".label").stream()
        .filter(Node::isVisible)
        .map(label -> ((Labeled) label).getText())
        .anyMatch(text -> text.startsWith(start) && text.contains(part));
  }

  private double together() {
    return open.ask(() -> ((ChangeBar) root().lookup("#steroids-together")).share());
  }

  private Slider dose() {
    return (Slider) root().lookup("#steroids").lookup(".slider");
  }

  private Node root() {
    return open.window().scene().getRoot();
  }
}
