// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.export.view.HandoutScreen;

/** The page to take away, in the real window. */
@WindowTest
class HandoutScreenTest extends InWindow {
  @Test
  void pageKeysMoveThroughThePageAlsoWithAClicker(FxRobot robot) {
    open(robot, 68);
    open.act(() -> open.window().present().enterWindowed());
    ScrollPane page = robot.lookup("#handout-preview").query();
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(open.ask(page::getVvalue)).isPositive();
    robot.type(KeyCode.PAGE_UP);
    assertThat(open.ask(page::getVvalue)).isZero();
  }

  @Test
  void showsThePageAboutTheAgeOnView(FxRobot robot) {
    open(robot, 68);
    assertThat(words(robot))
        .contains("a woman of 68")
        .contains("Do not stop steroids or denosumab on your own");
    robot.clickOn("#screen-explore");
    open(robot, 81);
    assertThat(words(robot)).as("never an old page").contains("a woman of 81");
    assertThat(open.ask(() -> AccessibleNames.missingIn(open.window().scene().getRoot())))
        .isEmpty();
  }

  @Test
  void whileThePageIsMadeItSaysSoAndShowsHowFarItIs(FxRobot robot) {
    open(robot, 68);
    assertThat(making(robot).isVisible()).isFalse();
    robot.clickOn("#screen-explore");
    open.act(() -> open.exploration().showAge(81));
    ToggleButton tab = robot.lookup("#screen-handout").query();
    boolean making =
        open.ask(
            () -> {
              tab.fire();
              return making(robot).isVisible() && words(robot).startsWith("Making the page");
            });
    assertThat(making).as("until the new page is there").isTrue();
    open.settle();
    assertThat(making(robot).isVisible()).isFalse();
  }

  private static Node making(FxRobot robot) {
    return robot.lookup("#handout-progress").<Node>query().getParent();
  }

  @Test
  void whatIsSavedIsThePageThatIsShown(FxRobot robot, @TempDir Path folder) throws Exception {
    open(robot, 68);
    File file = folder.resolve("page").toFile();
    open.act(() -> robot.lookup(".handout-screen").queryAs(HandoutScreen.class).save(file));
    waitForOutcome(robot, "Saved as page.pdf.");
    assertThat(text(folder.resolve("page.pdf"))).contains("a woman of 68");
  }

  @Test
  void aPageThatCannotBeSavedIsSaidInWords(FxRobot robot, @TempDir Path folder) throws Exception {
    open(robot, 68);
    File nowhere = folder.resolve("none").resolve("page.pdf").toFile();
    open.act(() -> robot.lookup(".handout-screen").queryAs(HandoutScreen.class).save(nowhere));
    waitForOutcome(robot, "its folder does not exist");
  }

  private void open(FxRobot robot, double age) {
    open.act(() -> open.exploration().showAge(age));
    robot.clickOn("#screen-handout");
    open.settle();
  }

  private String words(FxRobot robot) {
    return open.ask(() -> robot.lookup("#handout-preview").<Node>query().getAccessibleText());
  }

  private void waitForOutcome(FxRobot robot, String words) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () ->
            open.ask(() -> robot.lookup("#handout-outcome").queryAs(Label.class).getText())
                .contains(words));
  }

  private static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
