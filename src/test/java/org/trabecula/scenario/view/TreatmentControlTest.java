// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

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
    robot.interact(() -> open.exploration().chooseAge(60));
    open.unfold("treatment");
    MenuButton add = robot.lookup("#add-medicine").queryAs(MenuButton.class);
    robot.interact(() -> add.getOnShowing().handle(null));
    robot.interact(() -> add.getItems().get(0).fire());
    assertThat(open.exploration().scenario().life())
        .containsExactly(new MedicineCourse(new AgeSpan(60, 65), Medicine.ALENDRONATE));

    List<Spinner<?>> spinners =
        robot.lookup("#treatment .spinner").queryAllAs(Spinner.class).stream()
            .<Spinner<?>>map(spinner -> spinner)
            .toList();
    robot.interact(() -> spinners.get(1).increment(2));
    assertThat(open.exploration().scenario().life())
        .containsExactly(new MedicineCourse(new AgeSpan(60, 67), Medicine.ALENDRONATE));

    robot.interact(() -> robot.lookup("#treatment .icon-button").queryAs(Button.class).fire());
    assertThat(open.exploration().scenario().life()).isEmpty();
  }

  @Test
  void offersWhatFitsThePersonAndTheAge(FxRobot robot) {
    MenuButton add = robot.lookup("#add-medicine").queryAs(MenuButton.class);
    assertThat(offered(robot, add, 35)).containsExactly("No medicine here is given at this age");
    assertThat(add.getItems().get(0).isDisable()).isTrue();
    assertThat(offered(robot, add, 62)).hasSize(Medicine.values().length);
    robot.interact(() -> open.exploration().change(Scenario.ordinary("Ben", Sex.MALE)));
    assertThat(offered(robot, add, 62)).contains("Alendronate").doesNotContain("Raloxifene");
  }

  @Test
  void whatDoesNotFitIsToldInOneLineAndKept(FxRobot robot) {
    MedicineCourse raloxifene = new MedicineCourse(new AgeSpan(60, 65), Medicine.RALOXIFENE);
    MedicineCourse early = new MedicineCourse(new AgeSpan(40, 45), Medicine.DENOSUMAB);
    change(robot, Scenario.ordinary("Ben", Sex.MALE).with(raloxifene));
    assertThat(
            robot
                .lookup("Raloxifene is not given to men. The picture shows it all the same.")
                .tryQuery())
        .isPresent();
    change(robot, open.start().with(early));
    assertThat(
            robot
                .lookup("Denosumab is given after menopause. The picture shows it all the same.")
                .tryQuery())
        .isPresent();
    assertThat(open.exploration().scenario().life()).contains(early);
  }

  @Test
  void saysForWhichSignsToGetHelp(FxRobot robot) {
    change(robot, open.start().with(new MedicineCourse(new AgeSpan(60, 65), Medicine.ALENDRONATE)));
    assertThat(robot.lookup("#treatment-signs").queryAs(Label.class).getText())
        .contains("New pain in the thigh or groin, or a sore jaw", "Sudden weak or numb legs");
  }

  @Test
  void saysWhyAMedicineEndsEarly(FxRobot robot) {
    change(robot, open.start().with(new MedicineCourse(AgeSpan.from(60), Medicine.TERIPARATIDE)));
    assertThat(robot.lookup("Ends here at 62: its label sets this end. Years: 2.").tryQuery())
        .isPresent();
    change(robot, open.start().with(new MedicineCourse(AgeSpan.from(60), Medicine.ALENDRONATE)));
    assertThat(
            robot.lookup("Ends here at 70, where its longest trial ended (10 years).").tryQuery())
        .isPresent();
  }

  private void change(FxRobot robot, Scenario life) {
    robot.interact(() -> open.exploration().change(life));
    open.unfold("treatment");
  }

  private List<String> offered(FxRobot robot, MenuButton add, double age) {
    robot.interact(
        () -> {
          open.exploration().chooseAge(age);
          add.getOnShowing().handle(null);
        });
    return add.getItems().stream().map(MenuItem::getText).toList();
  }
}
