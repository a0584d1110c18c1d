// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Treatment;
import org.trabecula.text.Texts;

@WindowTest
class CourseBarTest {
  private static final Scenario LIFE =
      RealExploration.ANNA.with(course(60, 64, Medicine.DENOSUMAB));

  private Exploration exploration;
  private Timeline timeline;

  @Start
  void start(Stage stage) {
    exploration = RealExploration.of(LIFE, 62);
    timeline = new Timeline(exploration, new Playback(exploration), Texts.english());
    Scene scene = new Scene(new VBox(timeline), 1100, 200);
    new AppearanceSetting(new MemoryAppearanceStore()).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theWholeBarIsDraggedAndTheDragIsUndoneAsOne(FxRobot robot) {
    drag(robot, middle(robot), 40);
    AgeSpan moved = span();
    assertThat(moved.from()).isGreaterThan(61);
    assertThat(moved.to() - moved.from()).isEqualTo(4);
    robot.interact(exploration.changes()::undo);
    assertThat(exploration.scenario()).isEqualTo(LIFE);
  }

  @Test
  void eachEndIsDraggedAlone(FxRobot robot) {
    drag(robot, bounds(robot).getMaxX() + 3, 40);
    assertThat(span().from()).isEqualTo(60);
    assertThat(span().to()).isGreaterThan(65);
    drag(robot, bounds(robot).getMinX() - 3, -40);
    assertThat(span().from()).isLessThan(59);
  }

  @Test
  void arrowsMoveTheBarAndWithShiftItsEndAndDeleteTakesItAway(FxRobot robot) {
    robot.interact(() -> bar(robot).requestFocus());
    robot.type(KeyCode.RIGHT);
    assertThat(span()).isEqualTo(new AgeSpan(60.5, 64.5));
    robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
    assertThat(span()).isEqualTo(new AgeSpan(60.5, 64));
    assertThat(bar(robot).isFocused()).isTrue();
    robot.type(KeyCode.DELETE);
    assertThat(Treatment.of(exploration.scenario())).isEmpty();
  }

  @Test
  void aBarStopsAtTheNextCourseOfItsMedicine(FxRobot robot) {
    robot.interact(() -> exploration.change(LIFE.with(course(66, 70, Medicine.DENOSUMAB))));
    WaitForAsyncUtils.waitForFxEvents();
    drag(robot, middle(robot), 300);
    assertThat(span()).isEqualTo(new AgeSpan(62, 66));
  }

  @Test
  void itSaysWhatItStandsForAndWhereNoTrialWentOn(FxRobot robot) {
    assertThat(bar(robot).getAccessibleText()).isEqualTo("denosumab, from 60 to 64.");
    robot.interact(
        () ->
            exploration.change(
                RealExploration.ANNA.with(
                    new MedicineCourse(AgeSpan.from(60), Medicine.DENOSUMAB))));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(bar(robot).getAccessibleText())
        .isEqualTo("denosumab, from 60 for life. It ends at 70, where trials or its label end.");
    assertThat(robot.lookup(".course-untaken").query().isVisible()).isTrue();
    assertThat(AccessibleNames.missingIn(timeline)).isEmpty();
  }

  private void drag(FxRobot robot, double x, double by) {
    double y = (bounds(robot).getMinY() + bounds(robot).getMaxY()) / 2;
    robot.drag(x, y).moveBy(by / 2, 0).moveBy(by / 2, 0).drop();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private AgeSpan span() {
    return Treatment.of(exploration.scenario()).get(0).span();
  }

  private static double middle(FxRobot robot) {
    return (bounds(robot).getMinX() + bounds(robot).getMaxX()) / 2;
  }

  private static Bounds bounds(FxRobot robot) {
    return robot.bounds(robot.lookup(".course-bar .mark-medicine").<Node>query()).query();
  }

  private static Node bar(FxRobot robot) {
    return robot.lookup(".course-bar").query();
  }

  private static MedicineCourse course(double from, double to, Medicine medicine) {
    return new MedicineCourse(new AgeSpan(from, to), medicine);
  }
}
