// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.text.Texts;

@WindowTest
class SpanRowTest {
  private final List<AgeSpan> told = new ArrayList<>();
  private SpanRow row;

  @Start
  void start(Stage stage) {
    row = new SpanRow(Texts.english(), "Tablets");
    row.setOnChanged(told::add);
    row.setSpan(new AgeSpan(58, 62));
    Scene scene = new Scene(new VBox(row), 400, 200);
    new AppearanceSetting(new MemoryAppearanceStore()).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void showsASpanWithoutTellingOfIt(FxRobot robot) {
    robot.interact(() -> row.setSpan(AgeSpan.from(50.5)));

    assertThat(from(robot).getEditor().getText()).isEqualTo("50.5");
    assertThat(to(robot).getEditor().getText()).isEqualTo("for life");
    assertThat(told).isEmpty();
  }

  @Test
  void arrowsMoveByAYear(FxRobot robot) {
    robot.interact(() -> from(robot).increment());
    robot.interact(() -> to(robot).decrement());

    assertThat(told).containsExactly(new AgeSpan(59, 62), new AgeSpan(59, 61));
  }

  @Test
  void theStartStaysBeforeTheEnd(FxRobot robot) {
    robot.interact(() -> from(robot).increment(10));

    assertThat(told).isEmpty();
  }

  @Test
  void beyondTheOldestAgeIsForLife(FxRobot robot) {
    robot.interact(() -> row.setSpan(new AgeSpan(58, 100)));
    robot.interact(() -> to(robot).increment());
    robot.interact(() -> to(robot).decrement());

    assertThat(told).containsExactly(AgeSpan.from(58), new AgeSpan(58, 100));
  }

  @Test
  void agesCanBeTyped(FxRobot robot) {
    type(robot, to(robot), "70");
    type(robot, to(robot), "for life");

    assertThat(told).containsExactly(new AgeSpan(58, 70), AgeSpan.from(58));
  }

  @Test
  void anAgeThatDoesNotFitIsExplainedAndChangesNothing(FxRobot robot) {
    type(robot, from(robot), "90");

    assertThat(told).isEmpty();
    assertThat(from(robot).getEditor().getText()).isEqualTo("58");
    assertThat(robot.lookup(".problem").queryAs(Label.class).getText()).contains("from 10 to 100");
  }

  @Test
  void everyPartHasAName() {
    assertThat(AccessibleNames.missingIn(row)).isEmpty();
  }

  private static void type(FxRobot robot, Spinner<?> spinner, String text) {
    robot.interact(
        () -> {
          spinner.getEditor().requestFocus();
          spinner.getEditor().setText(text);
        });
    robot.push(KeyCode.ENTER);
  }

  private static Spinner<?> from(FxRobot robot) {
    return robot.lookup(".spinner").queryAs(Spinner.class);
  }

  private static Spinner<?> to(FxRobot robot) {
    return robot.lookup(".open-end").queryAs(Spinner.class);
  }
}
