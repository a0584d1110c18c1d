// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;

/** The medicines of a life. */
@WindowTest
class TreatmentControlTest {
  private OpenPanel open;

  @Start
  void start(Stage stage) {
    open = OpenPanel.on(stage);
  }

  @Test
  void aMedicineIsAddedChangedAndRemoved(FxRobot robot) {
    open.unfold("treatment");
    MenuButton add = robot.lookup("#add-medicine").queryAs(MenuButton.class);
    robot.interact(() -> add.getItems().get(0).fire());
    assertThat(open.exploration().scenario().life())
        .containsExactly(new MedicineCourse(new AgeSpan(30, 35), Medicine.ALENDRONATE));

    List<Spinner<?>> spinners =
        robot.lookup("#treatment .spinner").queryAllAs(Spinner.class).stream()
            .<Spinner<?>>map(spinner -> spinner)
            .toList();
    robot.interact(() -> spinners.get(1).increment(2));
    assertThat(open.exploration().scenario().life())
        .containsExactly(new MedicineCourse(new AgeSpan(30, 37), Medicine.ALENDRONATE));

    robot.interact(() -> robot.lookup("#treatment .icon-button").queryAs(Button.class).fire());
    assertThat(open.exploration().scenario().life()).isEmpty();
  }

  @Test
  void saysWhereAMedicineEndsAtTheLengthOfItsLongestTrial(FxRobot robot) {
    robot.interact(
        () ->
            open.exploration()
                .change(
                    open.start()
                        .with(new MedicineCourse(AgeSpan.from(60), Medicine.TERIPARATIDE))));
    robot.interact(() -> robot.lookup("#treatment").<TitledPane>query().setExpanded(true));
    assertThat(robot.lookup("Ends here at 62: no trial lasted longer than 2 years.").tryQuery())
        .isPresent();
  }
}
