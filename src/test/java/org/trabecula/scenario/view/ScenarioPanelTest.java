// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.Appearance;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Sex;

@WindowTest
class ScenarioPanelTest {
  private OpenPanel open;

  @Start
  void start(Stage stage) {
    open = OpenPanel.on(stage);
  }

  @Test
  void aManHasNoMenopauseSlider(FxRobot robot) {
    robot.clickOn("#male");

    assertThat(open.exploration().scenario().person().sex()).isEqualTo(Sex.MALE);
    assertThat(robot.lookup("#menopause").tryQuery()).isEmpty();
    robot.clickOn("#male");
    assertThat(open.exploration().scenario().person().sex()).isEqualTo(Sex.MALE);
    robot.clickOn("#female");
    assertThat(robot.lookup("#menopause").tryQuery()).isPresent();
  }

  @Test
  void theTitleAsksForTheReadyMadeLives(FxRobot robot) {
    robot.clickOn("#life-title");

    assertThat(open.asked()).containsExactly("choose");
  }

  @Test
  void theButtonsAskTheWindow(FxRobot robot) {
    robot.clickOn("#reset").clickOn("#open").clickOn("#save");

    assertThat(open.asked()).containsExactly("reset", "open", "save");
  }

  @Test
  void theCautionStandsWheneverTheLifeHoldsSteroids(FxRobot robot) {
    Label caution = robot.lookup("#caution").queryAs(Label.class);
    assertThat(caution.isVisible()).isFalse();

    open.press("steroids", KeyCode.RIGHT);
    assertThat(caution.isVisible()).isTrue();
    assertThat(caution.getText()).startsWith("Do not stop steroids");
  }

  @Test
  void everyControlHasANameForScreenReaders(FxRobot robot) {
    Glucocorticoid tablets = new Glucocorticoid(new AgeSpan(58, 62), 7.5);
    MedicineCourse medicine = new MedicineCourse(new AgeSpan(62, 67), Medicine.ALENDRONATE);
    robot.interact(() -> open.exploration().change(open.start().with(tablets).with(medicine)));
    open.unfold("more");
    open.unfold("treatment");

    assertThat(AccessibleNames.missingIn(open.panel())).isEmpty();
  }

  @Test
  void theFourSlidersFitIntoALowWindowAndUnderLargeText(FxRobot robot) {
    robot.interact(
        () ->
            open.exploration()
                .change(open.start().with(new Glucocorticoid(AgeSpan.from(20), 7.5))));
    assertSlidersInView(robot, 100, 618);
    assertSlidersInView(robot, 100, 580);
    assertSlidersInView(robot, 200, 760);
  }

  private void assertSlidersInView(FxRobot robot, int textPercent, double height) {
    robot.interact(
        () -> {
          open.appearance().set(Appearance.DEFAULT.withTextPercent(textPercent));
          open.panel().setMaxHeight(height);
        });
    robot.interact(() -> open.panel().getScene().getRoot().layout());
    Bounds view = bounds(holder(robot.lookup("#age").query()));
    Stream.of("age", "menopause", "steroids", "calcium")
        .map(id -> bounds(robot.lookup("#" + id + " .thumb").query()))
        .forEach(
            thumb -> {
              assertThat(thumb.getMinY()).isGreaterThanOrEqualTo(view.getMinY());
              assertThat(thumb.getMaxY()).isLessThanOrEqualTo(view.getMaxY());
            });
  }

  /** What scrolls, or the panel itself where the sliders stand still. */
  private Node holder(Node slider) {
    Node holder = slider;
    while (holder != open.panel() && !holder.getStyleClass().contains("scroll-pane")) {
      holder = holder.getParent();
    }
    return holder;
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
