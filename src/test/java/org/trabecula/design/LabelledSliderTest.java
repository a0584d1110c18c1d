// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.text.Texts;

@WindowTest
class LabelledSliderTest {
  private final List<String> told = new ArrayList<>();
  private LabelledSlider slider;

  @Start
  void start(Stage stage) {
    Texts texts = Texts.english();
    SliderScale scale = SliderScale.even(100, 2500, 50);
    slider = new LabelledSlider(texts, "Calcium", scale, mg -> Math.round(mg) + " mg");
    slider.setOnAdjusted(value -> told.add("adjust " + value));
    slider.setOnSettled(() -> told.add("settle"));
    slider.setValue(1000);
    Scene scene = new Scene(new VBox(slider), 400, 300);
    new AppearanceSetting(new MemoryAppearanceStore()).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void showsAValueWithoutTellingOfIt(FxRobot robot) {
    robot.interact(() -> slider.setValue(1234));

    assertThat(chip(robot).getText()).isEqualTo("1234 mg");
    assertThat(slider.value()).isEqualTo(1234);
    assertThat(told).isEmpty();
  }

  @Test
  void draggingTheThumbAdjustsInStepsAndSettlesOnce(FxRobot robot) {
    Node thumb = robot.lookup(".thumb").query();

    robot.drag(thumb).moveBy(60, 0).drop();

    assertThat(slider.value()).isGreaterThan(1000);
    assertThat(slider.value() % 50).isZero();
    assertThat(told).last().isEqualTo("settle");
    assertThat(told).filteredOn("settle"::equals).hasSize(1);
    assertThat(told).contains("adjust " + slider.value());
  }

  @Test
  void pressingTheTrackMovesTheThumbThere(FxRobot robot) {
    Node track = robot.lookup(".track").query();
    double right = track.localToScreen(track.getBoundsInLocal()).getMaxX();
    double top = track.localToScreen(track.getBoundsInLocal()).getMinY();

    robot.clickOn(right - 4, top + 2);

    assertThat(slider.value()).isEqualTo(2500);
    assertThat(told).containsExactly("adjust 2500.0", "settle");
  }

  @Test
  void keysMoveByOneStepTenStepsAndToTheEnds(FxRobot robot) {
    robot.interact(() -> robot.lookup(".slider").query().requestFocus());

    robot.push(KeyCode.RIGHT);
    assertThat(slider.value()).isEqualTo(1050);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.LEFT);
    assertThat(slider.value()).isEqualTo(950);
    robot.push(KeyCode.PAGE_UP);
    assertThat(slider.value()).isEqualTo(1450);
    robot.push(KeyCode.PAGE_DOWN);
    robot.push(KeyCode.HOME);
    assertThat(slider.value()).isEqualTo(100);
    robot.push(KeyCode.END);
    assertThat(slider.value()).isEqualTo(2500);
    assertThat(told).filteredOn("settle"::equals).hasSize(7);
  }

  @Test
  void aTypedValueIsTakenAsItIs(FxRobot robot) {
    type(robot, "1,230");

    assertThat(slider.value()).isEqualTo(1230);
    assertThat(told).containsExactly("adjust 1230.0", "settle");
    assertThat(chip(robot).isVisible()).isTrue();
  }

  @Test
  void aTypedValueOutsideTheScaleIsExplainedAndChangesNothing(FxRobot robot) {
    type(robot, "7000");

    assertThat(slider.value()).isEqualTo(1000);
    assertThat(told).isEmpty();
    assertThat(problem(robot)).isEqualTo("This goes from 100 mg to 2500 mg.");
    assertThat(field(robot).isVisible()).isTrue();
  }

  @Test
  void whatIsNoNumberIsExplained(FxRobot robot) {
    type(robot, "lots");

    assertThat(problem(robot)).isEqualTo("Please type a number, from 100 mg to 2500 mg.");
  }

  @Test
  void escapeGivesUpTyping(FxRobot robot) {
    type(robot, "7000");
    robot.push(KeyCode.ESCAPE);

    assertThat(field(robot).isVisible()).isFalse();
    assertThat(problem(robot)).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void nameAndValueAreToldToScreenReaders(FxRobot robot) {
    robot.interact(() -> slider.setSentence("About 3 glasses of milk"));

    Slider inner = robot.lookup(".slider").queryAs(Slider.class);
    assertThat(inner.getAccessibleText()).isEqualTo("Calcium: 1000 mg");
    assertThat(inner.getAccessibleHelp()).isEqualTo("About 3 glasses of milk");
    assertThat(AccessibleNames.missingIn(slider)).isEmpty();
  }

  @Test
  void theThumbIsLargeEnoughForAShakyHand(FxRobot robot) {
    Node thumb = robot.lookup(".thumb").query();
    Node track = robot.lookup(".track").query();

    assertThat(thumb.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(22);
    assertThat(track.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(24);
  }

  private void type(FxRobot robot, String text) {
    robot.clickOn(chip(robot));
    robot.interact(() -> field(robot).setText(text));
    robot.push(KeyCode.ENTER);
  }

  private static Button chip(FxRobot robot) {
    return robot.lookup(".button.chip").queryAs(Button.class);
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup(".text-field.chip").queryAs(TextField.class);
  }

  private static String problem(FxRobot robot) {
    return robot.lookup(".problem").queryAs(Label.class).getText();
  }
}
