// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.Motion;

/** The press test, from the button on the picture to the words about what gave way. */
@WindowTest
class PressTheBoneTest extends InWindow {
  @BeforeEach
  void openThePress() {
    open.act(() -> open.exploration().showAge(70));
    open.act(() -> ((Button) find("#press-open")).fire());
  }

  @Test
  void pullingDownToTheEndTellsWhatWasFoundAndHomeLetsGo(FxRobot robot) {
    assertThat(robot.lookup("Not pressed yet").tryQuery()).isPresent();
    robot.type(KeyCode.END);
    open.settle();
    assertThat(robot.lookup("Can carry no more").tryQuery()).isPresent();
    assertThat(robot.lookup(this::saysThatItIsNoMeasure).tryQuery()).isPresent();
    assertThat(robot.lookup(text -> contains(text, "carries less than half")).tryQuery())
        .isPresent();
    assertThat(robot.lookup(".press-screen .label").<Labeled>queryAll())
        .extracting(Labeled::getText)
        .noneMatch(text -> text.matches(".*([Cc]arr|strength of).*([0-9]%|of 100).*"));
    robot.type(KeyCode.HOME);
    open.settle();
    assertThat(robot.lookup("Not pressed yet").tryQuery()).isPresent();
  }

  @Test
  void arrowsPullAndEaseAndLeaveTheAgeAlone(FxRobot robot) {
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.PAGE_DOWN);
    assertThat(pulled()).isCloseTo(0.16, within(1e-6));
    robot.type(KeyCode.UP);
    assertThat(pulled()).isCloseTo(0.14, within(1e-6));
    assertThat(open.ask(() -> open.exploration().ageProperty().get())).isEqualTo(70);
  }

  @Test
  void aBoneCanBeDraggedDown(FxRobot robot) {
    Bounds bone = open.ask(() -> onScreen(find(".pressed-view")));
    Point2D start = new Point2D(bone.getCenterX(), bone.getMinY() + 30);
    robot.drag(start).dropTo(start.add(0, bone.getHeight() / 3));
    assertThat(pulled()).isBetween(0.2, 0.6);
  }

  @Test
  void theSameAmountOfBoneIsPressedToo(FxRobot robot) {
    robot.clickOn("Same amount of bone");
    open.settle();
    assertThat(robot.lookup("Some struts gone").queryAll()).isNotEmpty();
    open.act(() -> ((Slider) find("#press-lever")).setValue(-1));
    assertThat(robot.lookup(text -> contains(text, "Both have the same amount of bone")).tryQuery())
        .isPresent();
  }

  @Test
  void theButtonPressesInStepsWhereMotionIsReduced(FxRobot robot) throws Exception {
    open.act(() -> open.appearance().set(open.appearance().get().withMotion(Motion.REDUCED)));
    open.act(() -> ((Button) find("#press-go")).fire());
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> pulled() > 0);
    assertThat(pulled() * 10).isCloseTo(Math.rint(pulled() * 10), within(1e-6));
    open.act(() -> ((Button) find("#press-go")).fire());
  }

  @Test
  void workThatIsGivenUpCanBeBegunAgain(FxRobot robot) {
    open.act(
        () -> {
          robot.lookup("Same amount of bone").<ToggleButton>query().fire();
          ((Button) find("#press-stop")).fire();
        });
    assertThat(robot.lookup("Some struts gone").tryQuery()).isEmpty();
    open.act(() -> ((Button) find("#press-stop")).fire());
    assertThat(robot.lookup("Some struts gone").tryQuery()).isPresent();
  }

  @Test
  void escapeLeadsBackToThePicture(FxRobot robot) {
    robot.type(KeyCode.ESCAPE);
    open.settle();
    assertThat(robot.lookup("#press-lever").tryQuery()).isEmpty();
    assertThat(open.ask(() -> open.window().picture().isFocused())).isTrue();
  }

  @Test
  void somethingThatHelpsIsInViewAndEveryControlHasAName(FxRobot robot) {
    assertThat(robot.lookup("What helps").tryQuery()).isPresent();
    assertThat(open.ask(() -> AccessibleNames.missingIn(open.window().scene().getRoot())))
        .isEmpty();
  }

  @Test
  void anotherLifeIsPressedAnew(FxRobot robot) {
    robot.type(KeyCode.END);
    open.act(() -> open.exploration().showAge(45));
    assertThat(robot.lookup("Now, at 45").queryAll()).isNotEmpty();
    assertThat(pulled()).isZero();
  }

  private boolean saysThatItIsNoMeasure(Node node) {
    return contains(node, "It shows which is weaker, not by how much");
  }

  private static boolean contains(Node node, String words) {
    return node instanceof javafx.scene.control.Label label && label.getText().contains(words);
  }

  private double pulled() {
    return open.ask(() -> -((Slider) find("#press-lever")).getValue());
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private Node find(String selector) {
    return open.window().scene().getRoot().lookup(selector);
  }
}
