// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
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
import org.trabecula.exploration.Speed;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.text.Texts;

@WindowTest
class TimelineTest {
  private static final double MONTH = 1.0 / 12;

  private final Texts texts = Texts.english();
  private Exploration exploration;
  private Playback playback;
  private Timeline timeline;

  @Start
  void start(Stage stage) {
    exploration = RealExploration.of(RealExploration.ANNA, 62);
    playback = new Playback(exploration);
    timeline = new Timeline(exploration, playback, texts);
    Scene scene = new Scene(new VBox(timeline), 760, 200);
    new AppearanceSetting(new MemoryAppearanceStore()).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void buttonsStepByAYearAndWithShiftByAMonth(FxRobot robot) {
    robot.clickOn(button(robot, "timeline.forward"));
    assertThat(age()).isEqualTo(63);
    robot.clickOn(button(robot, "timeline.back")).clickOn(button(robot, "timeline.back"));
    assertThat(age()).isEqualTo(61);
    robot.press(KeyCode.SHIFT).clickOn(button(robot, "timeline.forward")).release(KeyCode.SHIFT);
    assertThat(age()).isCloseTo(61 + MONTH, within(1e-9));
  }

  @Test
  void keysMoveTheSlider(FxRobot robot) {
    robot.interact(slider(robot)::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertThat(age()).isEqualTo(63);
    robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
    assertThat(age()).isCloseTo(63 - MONTH, within(1e-9));
    robot.type(KeyCode.PAGE_UP);
    assertThat(age()).isCloseTo(73 - MONTH, within(1e-9));
    robot.type(KeyCode.HOME);
    assertThat(age()).isEqualTo(10);
    robot.type(KeyCode.END);
    assertThat(age()).isEqualTo(100);
  }

  @Test
  void draggingGoesThroughLifeAndPausesPlay(FxRobot robot) {
    robot.interact(playback::play);
    robot.drag(".thumb").moveBy(60, 0).drop();
    assertThat(playback.playingProperty().get()).isFalse();
    assertThat(age()).isGreaterThan(65);
    assertThat(slider(robot).getValue()).isEqualTo(age());
  }

  @Test
  void thePlayButtonPlaysAndPausesAndSaysWhichOfTheTwo(FxRobot robot) {
    Button play = robot.lookup(".play-button").queryButton();
    assertThat(play.getAccessibleText()).isEqualTo("Play");
    robot.clickOn(play);
    assertThat(playback.playingProperty().get()).isTrue();
    assertThat(play.getAccessibleText()).isEqualTo("Pause");
    robot.clickOn(play);
    assertThat(playback.playingProperty().get()).isFalse();
  }

  @Test
  void theSpeedCanBeChosen(FxRobot robot) {
    robot.clickOn(".speed-choice").clickOn("4×");
    assertThat(playback.speedProperty().get()).isEqualTo(Speed.FASTEST);
    robot.interact(() -> playback.speedProperty().set(Speed.SLOW));
    assertThat(robot.lookup(".speed-choice .label").queryAs(Label.class).getText())
        .isEqualTo("slow");
  }

  @Test
  void marksWhatHappensInTheLife(FxRobot robot) {
    assertThat(marks(robot)).containsExactly("menopause", "steroids");
    robot.interact(
        () ->
            exploration.change(
                RealExploration.ANNA.with(
                    new MedicineCourse(new AgeSpan(60, 65), Medicine.ALENDRONATE))));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(marks(robot)).containsExactly("menopause", "steroids", "alendronate");
    assertThat(overlaps(robot)).isFalse();
  }

  @Test
  void saysTheAgeInWords(FxRobot robot) {
    assertThat(slider(robot).getAccessibleText()).isEqualTo("Age 62");
    robot.interact(() -> exploration.showAge(62.5));
    assertThat(slider(robot).getAccessibleText()).isEqualTo("Age 62 and 6 months");
    assertThat(AccessibleNames.missingIn(timeline)).isEmpty();
  }

  private double age() {
    return exploration.ageProperty().get();
  }

  private Node button(FxRobot robot, String key) {
    return robot.lookup(node -> texts.get(key).equals(node.getAccessibleText())).query();
  }

  private static Slider slider(FxRobot robot) {
    return robot.lookup(".slider").queryAs(Slider.class);
  }

  private static List<String> marks(FxRobot robot) {
    return robot.lookup(".mark-name").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  private static boolean overlaps(FxRobot robot) {
    List<Node> names = List.copyOf(robot.lookup(".mark-name").queryAll());
    return names.stream()
        .anyMatch(
            one ->
                names.stream()
                    .anyMatch(
                        other ->
                            one != other
                                && one.getBoundsInParent().intersects(other.getBoundsInParent())));
  }
}
