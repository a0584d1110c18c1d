// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.exploration.Speed;
import org.trabecula.export.view.HandoutScreen;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.PngFile;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;

/** What a clinician, a patient and a teacher come for, from a fresh start to its end. */
@WindowTest
class ThreeWalksTest extends InWindow {
  private static final Path PICTURES = Path.of("target", "walks");

  private int clicks;
  private int typed;

  @Test
  void aClinicianHasAPageForALifeLikeThePatientsInEightClicks(FxRobot robot, @TempDir Path folder)
      throws Exception {
    type(robot, "age", "62");
    type(robot, "menopause", "45");
    type(robot, "steroids", "7.5");
    Scenario life = open.ask(() -> open.exploration().scenario());
    assertThat(life.menopause().orElseThrow().at()).isEqualTo(45);
    assertThat(life.courses(Glucocorticoid.class).toList())
        .singleElement()
        .satisfies(
            tablets -> {
              assertThat(tablets.prednisoneMgPerDay()).isEqualTo(7.5);
              assertThat(tablets.span().from()).isEqualTo(60);
            });
    picture("clinician-life");
    click(robot, "#then-and-now");
    picture("clinician-then-and-now");
    click(robot, "#screen-handout");
    picture("clinician-page");
    File page = folder.resolve("page.pdf").toFile();
    // The button opens the system's own dialog, where one more click saves.
    clicks += 2;
    open.act(() -> robot.lookup(".handout-screen").queryAs(HandoutScreen.class).save(page));
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, page::exists);
    assertThat(clicks).isLessThanOrEqualTo(8);
    assertThat(typed).isLessThanOrEqualTo(3);
  }

  @Test
  void aPatientSeesALifeItsEndAndSomethingThatHelps(FxRobot robot) throws Exception {
    assertThat(robot.lookup("This is living bone at 30").tryQuery()).isPresent();
    picture("patient-opening");
    open.act(() -> open.window().playback().speedProperty().set(Speed.FASTEST));
    open.act(() -> open.exploration().showAge(30));
    robot.clickOn("Play her life");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup("Then, at 30").tryQuery().isPresent());
    open.settleToRead();
    picture("patient-then-and-now");
    Node offer = robot.lookup(".then-and-now").lookup(".toggle-switch").query();
    robot.clickOn(robot.from(offer).lookup(".thumb-area").<Node>query());
    open.settleToRead();
    picture("patient-help");
    assertThat(open.ask(() -> open.exploration().scenario())).isNotEqualTo(OpenWindow.start());
    click(robot, "#screen-learn");
    picture("patient-lesson");
  }

  @Test
  void aTeacherShowsARoomTwoBonesAndFindsTheWayOn(FxRobot robot) {
    click(robot, "#screen-compare");
    robot.type(KeyCode.F5);
    open.settle();
    assertThat(open.ask(() -> open.window().present().presentingProperty().get())).isTrue();
    picture("teacher-compare");
    robot.type(KeyCode.PAGE_DOWN);
    open.settle();
    for (String way : List.of(".presented-bar #screen-list", "#present-leave")) {
      assertThat(open.ask(() -> robot.lookup(way).query().isVisible())).as(way).isTrue();
    }
    open.act(() -> open.window().screens().show(open.window().screens().all().get(0)));
    assertThat(open.ask(() -> robot.lookup("#presented-life").query().isVisible())).isTrue();
    picture("teacher-explore");
    open.act(() -> robot.lookup("#present-leave").queryAs(ButtonBase.class).fire());
    assertThat(open.ask(() -> open.window().present().presentingProperty().get())).isFalse();
  }

  private void type(FxRobot robot, String slider, String value) {
    click(robot, "#" + slider + " .button.chip");
    typed++;
    robot.interact(
        () ->
            robot
                .lookup("#" + slider + " .text-field.chip")
                .queryAs(TextField.class)
                .setText(value));
    robot.push(KeyCode.ENTER);
    open.settle();
  }

  private void click(FxRobot robot, String query) {
    clicks++;
    robot.clickOn(query);
    open.settle();
  }

  /** Keeps what is seen, to be looked at. */
  private void picture(String name) {
    open.settleToRead();
    open.act(
        () -> {
          WritableImage image = open.window().scene().snapshot(null);
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          int[] argb = new int[width * height];
          image
              .getPixelReader()
              .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
          try {
            Files.createDirectories(PICTURES);
            PngFile.write(argb, new PictureSize(width, height), PICTURES.resolve(name + ".png"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
