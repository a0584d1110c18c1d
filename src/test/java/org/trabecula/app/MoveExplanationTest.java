// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** Whatever control is moved, the window says at once what it does, and shows where. */
@WindowTest
class MoveExplanationTest extends InWindow {
  @BeforeEach
  void showWoman() {
    open.act(() -> open.exploration().open(Scenario.ordinary("", Sex.FEMALE)));
    open.act(() -> open.exploration().showAge(62));
  }

  @ParameterizedTest
  @CsvSource({
    "calcium, HOME, You moved calcium",
    "menopause, HOME, You moved menopause",
    "steroids, END, You moved steroid",
    "age, PAGE_DOWN, You moved age"
  })
  void theCardIsInSightAndTheSliderKeepsTheFocus(
      String control, KeyCode key, String title, FxRobot robot) {
    open.act(() -> open.window().setContentSize(new PictureSize(1440, 900)));
    Slider slider = slider(control);
    robot.interact(slider::requestFocus);
    robot.type(key);
    open.settle();
    waitUntil(() -> says(root().lookup("#moved"), title));
    waitUntil(() -> isInSight(root().lookup("#moved")));
    assertThat(open.ask(slider::isFocused)).isTrue();
    assertThat(open.ask(() -> root().lookup("#moved-note").isVisible())).isFalse();
    assertThat(open.ask(() -> says(root().lookup("#moved"), "cells"))).isTrue();
    assertThat(open.ask(() -> AccessibleNames.missingIn((Parent) root()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100, calcium", "100, age", "200, calcium"})
  void whereTheCardIsInADrawerWordsLieOnThePicture(int text, String control, FxRobot robot) {
    open.act(() -> open.appearance().set(open.appearance().get().withTextPercent(text)));
    open.act(() -> open.window().setContentSize(new PictureSize(1024, 700)));
    robot.interact(() -> slider(control).requestFocus());
    robot.type(KeyCode.HOME);
    open.settle();
    Node note = root().lookup("#moved-note");
    waitUntil(() -> says(note, "You moved " + control) && says(note, "cells"));
    waitUntil(() -> isInSight(note) && inScene(open.window().picture()).contains(inScene(note)));

    robot.clickOn(note.lookup(".button"));
    assertThat(open.ask(note::isVisible)).isFalse();
  }

  @Test
  void theCellsOnWhichItActsLightUp(FxRobot robot) {
    waitUntil(() -> rings() == 0);
    robot.interact(() -> slider("calcium").requestFocus());
    robot.type(KeyCode.HOME);
    open.settle();
    waitUntil(() -> rings() > 0);
    open.act(() -> open.window().picture().zoomIn());
    waitUntil(() -> rings() == 0);
  }

  @Test
  void whoLivesTheLifeIsToldToo(FxRobot robot) {
    robot.clickOn("#male");
    open.settle();
    waitUntil(() -> says(root().lookup("#moved"), "You chose a man"));
    assertThat(open.ask(() -> says(root().lookup("#moved"), "more estrogen"))).isTrue();
  }

  private boolean says(Node node, String part) {
    return node != null
        && node.isVisible()
        && node.lookupAll(".label").stream()
            .anyMatch(label -> ((Labeled) label).getText().contains(part));
  }

  private boolean isInSight(Node node) {
    Node frame = node;
    while (frame.getParent() != null && !frame.getStyleClass().contains("viewport")) {
      frame = frame.getParent();
    }
    return node.isVisible() && inScene(frame).contains(inScene(node));
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private int rings() {
    return root().lookupAll(".acting-ring").size();
  }

  /** What is read follows within a blink. */
  private void waitUntil(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> open.ask(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("it was not told", e);
    }
  }

  private Slider slider(String id) {
    return (Slider) root().lookup("#" + id).lookup(".slider");
  }

  private Node root() {
    return open.window().scene().getRoot();
  }
}
