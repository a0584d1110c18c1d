// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.Motion;
import org.trabecula.honeycomb.view.PictureStage;

/** The lesson on fractures of the spine. */
@WindowTest
class FractureLessonTest extends InWindow {
  @BeforeEach
  void jump() {
    open.act(() -> open.appearance().set(open.appearance().get().withMotion(Motion.REDUCED)));
  }

  @Test
  void noSettledBoneIsDrawnUnlessSomebodyAsks(FxRobot robot) {
    assertThat(button().isVisible()).isFalse();
    open.act(() -> open.exploration().showAge(95));
    open.act(picture()::zoomOut);
    assertThat(button().isVisible()).isTrue();
    assertThat(lesson()).isEmpty();
    assertThat(root().lookupAll(".settled")).isEmpty();
  }

  @Test
  void itTellsTheCostAndOnTheSamePageWhatHelps(FxRobot robot) {
    openLesson(robot);
    assertThat(words()).contains("About 1 cm of height", "Huang 1996", "What helps");
    assertThat(words())
        .contains("33 of 1,000 women", "967 had none", "109 had one", "891 had none");
    assertThat(words()).contains("77 falls", "get medical help");
    assertThat(words())
        .contains("Do not stop steroids", "on your own: talk to your clinician")
        .contains("Sudden weak or numb legs: get help at once.");
    assertThat(root().lookupAll(".settled")).hasSize(1);
    assertThat(open.ask(() -> AccessibleNames.missingIn((Parent) lesson().orElseThrow())))
        .isEmpty();
  }

  @Test
  void theDrawingFollowsTheNumberOfBones(FxRobot robot) {
    openLesson(robot);
    Slider slider = open.ask(() -> (Slider) root().lookup(".fracture-lesson .slider"));
    open.act(slider::requestFocus);
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    open.settle();
    assertThat(root().lookupAll(".settled")).hasSize(3);
    assertThat(words()).contains("3 bones have settled", "About 3 cm");

    robot.type(KeyCode.HOME);
    open.settle();
    assertThat(root().lookupAll(".settled")).isEmpty();
    assertThat(words()).contains("The back keeps its curve.");
  }

  @Test
  void escapeLeadsBackToThePicture(FxRobot robot) {
    openLesson(robot);
    robot.type(KeyCode.ESCAPE);
    open.settle();
    assertThat(lesson()).isEmpty();
    assertThat(open.ask(() -> button().isFocused())).isTrue();
  }

  @Test
  void resetTakesItAway(FxRobot robot) {
    openLesson(robot);
    robot.clickOn("Reset");
    open.act(open.window()::holdStill);
    assertThat(lesson()).isEmpty();
  }

  private void openLesson(FxRobot robot) {
    open.act(picture()::zoomOut);
    robot.clickOn("#fracture-lesson");
    open.settle();
  }

  private PictureStage picture() {
    return open.window().picture();
  }

  private Node root() {
    return open.window().scene().getRoot();
  }

  private Node button() {
    return picture().lookup("#fracture-lesson");
  }

  private Optional<Node> lesson() {
    return open.ask(() -> Optional.ofNullable(root().lookup(".fracture-lesson")));
  }

  private String words() {
    return open.ask(
        () ->
            root().lookupAll(".fracture-lesson .label").stream()
                .map(label -> ((Label) label).getText())
                .toList()
                .toString());
  }
}
