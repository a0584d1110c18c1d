// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.measure.Customs;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.edit.SteroidCourse;

/** The four sliders that are always in view. */
@WindowTest
class SliderControlsTest {
  private OpenPanel open;

  @Start
  void start(Stage stage) {
    open = OpenPanel.on(stage);
  }

  @Test
  void eachSliderMovesByMouse(FxRobot robot) {
    for (String id : List.of("age", "menopause", "steroids", "calcium")) {
      double before = open.slider(id).value();
      robot.drag("#" + id + " .thumb").moveBy(40, 0).drop();
      assertThat(open.slider(id).value()).as(id).isGreaterThan(before);
    }
    assertThat(open.exploration().ageProperty().get()).isEqualTo(open.slider("age").value());
    assertThat(open.exploration().scenario().menopause().orElseThrow().at())
        .isEqualTo(open.slider("menopause").value());
    assertThat(SteroidCourse.doseAt(open.exploration().scenario(), 50))
        .isEqualTo(open.slider("steroids").value());
    assertThat(open.exploration().scenario().courses(Calcium.class))
        .containsExactly(new Calcium(AgeSpan.from(18), open.slider("calcium").value()));
  }

  @Test
  void aTypedDoseOfAnotherSteroidIsStoredAsPrednisoneAndToldSo(FxRobot robot) {
    type(robot, "steroids", "16 mg methylprednisolone");

    assertThat(SteroidCourse.doseAt(open.exploration().scenario(), 30)).isEqualTo(20);
    assertThat(labels(robot, "steroids"))
        .contains("16 mg a day of methylprednisolone is as strong as 20 mg a day of prednisone.");
  }

  @Test
  void halfATabletIsAskedForItsStrengthAndChangesNothing(FxRobot robot) {
    type(robot, "steroids", "1/2 tablet");

    assertThat(SteroidCourse.doseAt(open.exploration().scenario(), 30)).isZero();
    assertThat(labels(robot, "steroids"))
        .contains("How strong is a tablet? Please type the dose in mg.");
  }

  @Test
  void theMarkOfCalciumFollowsTheAdviserAtOnce(FxRobot robot) {
    assertThat(labels(robot, "calcium")).contains("US advice, 2011: 1,000 mg");

    robot.interact(() -> open.customs().setValue(Customs.of("GB")));
    assertThat(labels(robot, "calcium")).contains("UK advice, 1991: 700 mg");
  }

  @Test
  void moreThanTheMostIsToldKindly(FxRobot robot) {
    robot.interact(() -> open.exploration().showAge(60));
    type(robot, "calcium", "2,500 mg");

    assertThat(labels(robot, "calcium"))
        .contains("Above the upper level, 2,000 mg (US advice). More is not better.");
  }

  @Test
  void eachSliderMovesByKeys(FxRobot robot) {
    open.press("age", KeyCode.PAGE_UP);
    open.press("menopause", KeyCode.LEFT);
    open.press("steroids", KeyCode.RIGHT);
    open.press("calcium", KeyCode.RIGHT);

    assertThat(open.exploration().ageProperty().get()).isEqualTo(40);
    assertThat(open.exploration().scenario().life())
        .containsExactlyInAnyOrder(
            new Menopause(50, Menopause.Kind.NATURAL),
            new Glucocorticoid(AgeSpan.from(38), 0.5),
            new Calcium(AgeSpan.from(18), 1050));
  }

  @Test
  void undoBringsTheSlidersBack(FxRobot robot) {
    robot.drag("#menopause .thumb").moveBy(-60, 0).drop();
    robot.drag("#steroids .thumb").moveBy(60, 0).drop();

    robot.interact(open.exploration().changes()::undo);
    assertThat(open.slider("steroids").value()).isZero();
    assertThat(open.slider("menopause").value()).isLessThan(51);
    robot.interact(open.exploration().changes()::undo);
    assertThat(open.slider("menopause").value()).isEqualTo(51);
    assertThat(open.exploration().changes().canUndoProperty().get()).isFalse();
    assertThat(open.exploration().scenario()).isEqualTo(open.start());
  }

  @Test
  void aDoseThatComesBackComesBackAtItsTime(FxRobot robot) {
    Glucocorticoid tablets = new Glucocorticoid(new AgeSpan(58, 62), 1);
    robot.interact(() -> open.exploration().change(open.start().with(tablets)));

    open.press("steroids", KeyCode.HOME);
    assertThat(open.exploration().scenario().courses(Glucocorticoid.class)).isEmpty();
    open.press("steroids", KeyCode.RIGHT);
    open.press("steroids", KeyCode.RIGHT);

    assertThat(open.exploration().scenario().courses(Glucocorticoid.class))
        .containsExactly(tablets);
  }

  @Test
  void anotherLifeForgetsTheTimeOfOldTablets(FxRobot robot) {
    Glucocorticoid tablets = new Glucocorticoid(new AgeSpan(58, 62), 1);
    robot.interact(() -> open.exploration().change(open.start().with(tablets)));
    open.press("steroids", KeyCode.HOME);
    robot.interact(() -> open.exploration().open(open.library().lives().get(2)));

    open.press("steroids", KeyCode.RIGHT);

    assertThat(open.exploration().scenario().courses(Glucocorticoid.class))
        .doesNotContain(new Glucocorticoid(new AgeSpan(58, 62), 0.5))
        .hasSize(1);
  }

  @Test
  void agesOfTheTabletsAppearWithTheDoseAndCanBeChanged(FxRobot robot) {
    assertThat(robot.lookup("#steroids .span-row").query().isVisible()).isFalse();
    open.press("steroids", KeyCode.PAGE_UP);
    assertThat(robot.lookup("#steroids .span-row").query().isVisible()).isTrue();

    Spinner<?> from = robot.lookup("#steroids .spinner").queryAs(Spinner.class);
    robot.interact(() -> from.increment(3));

    assertThat(open.exploration().scenario().courses(Glucocorticoid.class))
        .containsExactly(new Glucocorticoid(AgeSpan.from(31), 5));
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.clickOn("#" + id + " .button.chip");
    robot.interact(
        () -> robot.lookup("#" + id + " .text-field.chip").queryAs(TextField.class).setText(text));
    robot.push(KeyCode.ENTER);
  }

  private static List<String> labels(FxRobot robot, String id) {
    return robot.lookup("#" + id + " .label").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }
}
