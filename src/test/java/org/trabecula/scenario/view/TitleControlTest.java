// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.PersonEdit;

/** The title above the life, which stays true and can be typed over in its place. */
@WindowTest
class TitleControlTest {
  private OpenPanel open;

  @Start
  void start(Stage stage) {
    open = OpenPanel.on(stage);
  }

  @Test
  void followsWhatIsSet(FxRobot robot) {
    assertThat(title(robot)).isEqualTo("A woman with an ordinary life");

    change(robot, PersonEdit.withMenopauseAt(open.start(), 45));
    assertThat(title(robot)).isEqualTo("Woman, menopause at 45");

    robot.interact(() -> open.exploration().changes().undo());
    assertThat(title(robot)).isEqualTo("A woman with an ordinary life");
  }

  @Test
  void aTypedTitleStaysAndIsUndoneAsOneStep(FxRobot robot) {
    openField(robot);
    robot.write("After the holidays");
    robot.push(KeyCode.ENTER);

    assertThat(title(robot)).isEqualTo("After the holidays");
    assertThat(robot.lookup("#life-rename").query().isFocused()).isTrue();
    change(robot, PersonEdit.withMenopauseAt(open.exploration().scenario(), 45));
    assertThat(title(robot)).isEqualTo("After the holidays");

    robot.interact(() -> open.exploration().changes().undo());
    robot.interact(() -> open.exploration().changes().undo());
    assertThat(open.exploration().scenario()).isEqualTo(open.start());
  }

  @Test
  void escapeLeavesTheTitleAsItWas(FxRobot robot) {
    openField(robot);
    robot.write("something else");
    robot.push(KeyCode.ESCAPE);

    assertThat(open.exploration().scenario()).isEqualTo(open.start());
    assertThat(robot.lookup("#life-title-field").tryQuery()).isEmpty();
  }

  @Test
  void goingElsewhereTakesWhatWasTyped(FxRobot robot) {
    openField(robot);
    robot.write("Elsewhere");
    robot.interact(() -> robot.lookup("#calcium .slider").query().requestFocus());

    assertThat(title(robot)).isEqualTo("Elsewhere");
  }

  @Test
  void whatIsOnlyLookedAtGoesOnFollowing(FxRobot robot) {
    change(robot, PersonEdit.withMenopauseAt(open.start(), 45));
    Scenario before = open.exploration().scenario();
    openField(robot);
    robot.push(KeyCode.ENTER);

    assertThat(open.exploration().scenario()).isEqualTo(before);
  }

  @Test
  void anEmptyTitleFollowsAgain(FxRobot robot) {
    openField(robot);
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.ENTER);

    assertThat(title(robot)).isEqualTo("Woman, an ordinary life");
  }

  @Test
  void aLongerTitleThanAFileMayHoldCannotBeTyped(FxRobot robot) {
    openField(robot);
    TextField field = robot.lookup("#life-title-field").queryAs(TextField.class);
    String longest = "x".repeat(Scenario.LONGEST_TITLE);
    robot.interact(() -> field.setText(longest));
    robot.interact(() -> field.appendText("x"));

    assertThat(field.getText()).isEqualTo(longest);
    assertThat(field.getPromptText()).isEqualTo("made-up life: no real name");
  }

  private void openField(FxRobot robot) {
    robot.interact(() -> robot.lookup("#life-rename").query().requestFocus());
    robot.push(KeyCode.SPACE);
  }

  private void change(FxRobot robot, Scenario next) {
    robot.interact(() -> open.exploration().change(next));
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#life-title").queryAs(Button.class).getText();
  }
}
