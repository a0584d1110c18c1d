// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.picture.PictureSize;

/** The picture in words, in the real window. */
@WindowTest
class PictureInWordsTest extends InWindow {
  @Test
  void theButtonSaysWhatIsSeenAndTheWordsCanBeCopied(FxRobot robot) throws Exception {
    open.act(() -> open.exploration().showAge(72));
    robot.clickOn("#describe");
    Label words = words(robot);
    assertThat(words.getText()).contains("a woman of 72").contains("The holes are");
    assertThat(words.getAccessibleText()).isEqualTo(words.getText());
    assertThat(words.isFocused()).as("a screen reader begins with them").isTrue();

    robot.clickOn("Copy these words");
    assertThat(open.ask(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(words.getText());
    assertThat(robot.lookup("Copied").tryQuery()).isPresent();
  }

  @Test
  void theKeySaysWhatChangedSinceTheLastLook(FxRobot robot) throws Exception {
    open.act(() -> open.exploration().showAge(50));
    robot.type(KeyCode.D);
    assertThat(words(robot).getText()).doesNotContain("You last looked");
    robot.type(KeyCode.ESCAPE);
    open.act(() -> open.exploration().showAge(80));
    robot.type(KeyCode.D);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> words(robot).getText().contains("a woman of 80"));
    assertThat(words(robot).getText()).contains("You last looked at 50.").contains("fewer");
  }

  @Test
  void theLargestLettersFitIntoASmallWindow(FxRobot robot) throws Exception {
    open.act(
        () -> {
          open.appearance().set(open.appearance().get().withTextPercent(200));
          open.window().setContentSize(new PictureSize(1024, 700));
        });
    robot.type(KeyCode.D);
    Label words = words(robot);
    Bounds window = onScreen(open.window().scene().getRoot());
    Bounds copy = onScreen(robot.lookup("Copy these words").query());
    assertThat(window.contains(onScreen(words))).as("%s in %s", onScreen(words), window).isTrue();
    assertThat(window.contains(copy)).as("%s in %s", copy, window).isTrue();
  }

  private Bounds onScreen(Node node) {
    return open.ask(() -> node.localToScreen(node.getBoundsInLocal()));
  }

  private static Label words(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () ->
            robot
                .lookup("#picture-in-words")
                .tryQuery()
                .filter(node -> node.isFocused())
                .isPresent());
    return robot.lookup("#picture-in-words").queryAs(Label.class);
  }
}
