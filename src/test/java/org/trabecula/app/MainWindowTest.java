// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.Pulses;
import org.trabecula.WindowTest;
import org.trabecula.command.Commands;
import org.trabecula.design.AccessibleNames;
import org.trabecula.exploration.Speed;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioFile;
import org.trabecula.text.Languages;
import org.trabecula.text.Texts;

@WindowTest
class MainWindowTest extends InWindow {
  private static final Scenario STEROIDS =
      OpenWindow.start().with(new Glucocorticoid(AgeSpan.from(58), 7.5));

  private static final List<String> FOUR_SLIDERS =
      List.of("age", "menopause", "steroids", "calcium");

  @Test
  void opensOnLivingBoneAtThirtyWithOneLargeButton(FxRobot robot) {
    open.settle();
    assertThat(robot.lookup("This is living bone at 30").tryQuery()).isPresent();
    assertThat(robot.lookup("Play her life").tryQuery()).isPresent();
    assertThat(open.ask(() -> open.exploration().ageProperty().get())).isEqualTo(30);
  }

  @Test
  void thePictureKeepsItsSizeWhenASliderBringsACourseToTheTimeline() {
    open.settle();
    PictureSize before = open.ask(() -> open.window().picture().honeycomb().shownSize());
    double low = timelineHeight();
    Scenario aboutMenopause = OpenWindow.start().with(new Glucocorticoid(new AgeSpan(49, 55), 7.5));
    open.act(() -> open.exploration().change(aboutMenopause));
    assertThat(timelineHeight()).isGreaterThan(low);
    PictureSize after = open.ask(() -> open.window().picture().honeycomb().shownSize());
    assertThat(after).isEqualTo(before);
  }

  @Test
  void scrubbingForthAndBackShowsTheIdenticalBone() {
    open.act(() -> open.exploration().showAge(57.3));
    int[] before = open.pixels();
    open.act(() -> open.exploration().showAge(83));
    assertThat(open.pixels()).isNotEqualTo(before);
    open.act(() -> open.exploration().showAge(22));
    open.act(() -> open.exploration().showAge(57.3));
    assertThat(open.pixels()).isEqualTo(before);
  }

  @Test
  void theWindowShowsThePixelsOfThePictureCommand(@TempDir Path folder) throws Exception {
    open.act(() -> open.exploration().showAge(64));
    PictureSize size = open.ask(() -> open.window().picture().honeycomb().shownSize());
    Path life = folder.resolve("life.trabecula.json");
    Path out = folder.resolve("bone.png");
    ScenarioFile.write(OpenWindow.start(), life);

    String[] command = {
      "picture",
      life.toString(),
      "--age",
      "64",
      "--out",
      out.toString(),
      "--width",
      Integer.toString(size.width()),
      "--height",
      Integer.toString(size.height())
    };
    StringWriter errors = new StringWriter();
    Commands commands =
        new Commands(
            Languages.read(),
            Texts.english(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(errors),
            window -> 1);
    assertThat(commands.run(command)).as(errors.toString()).isZero();

    BufferedImage image = ImageIO.read(out.toFile());
    int[] drawn = image.getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
    assertThat(open.pixels()).isEqualTo(drawn);
  }

  @Test
  void aChangedLifeChangesTheBoneAndUndoBringsItBack(FxRobot robot) {
    open.act(() -> open.exploration().showAge(70));
    int[] before = open.pixels();
    open.act(() -> open.exploration().change(STEROIDS));
    assertThat(open.pixels()).isNotEqualTo(before);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertThat(open.pixels()).isEqualTo(before);
    robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
    open.settle();
    assertThat(open.ask(() -> open.exploration().scenario())).isEqualTo(STEROIDS);
  }

  @Test
  void playAdvancesTheAgeAndTakesTheOpeningLineAway(FxRobot robot) throws Exception {
    robot.clickOn("Play her life");
    double started = open.ask(() -> open.exploration().ageProperty().get());
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> open.ask(() -> open.exploration().ageProperty().get()) > started + 1);
    assertThat(robot.lookup("Play her life").tryQuery()).isEmpty();
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    double paused = open.ask(() -> open.exploration().ageProperty().get());
    Pulses.pass(10);
    assertThat(open.ask(() -> open.exploration().ageProperty().get())).isEqualTo(paused);
  }

  @Test
  void keysStepThroughALife(FxRobot robot) {
    robot.type(KeyCode.RIGHT);
    assertThat(age()).isEqualTo(31);
    robot.type(KeyCode.PAGE_UP);
    assertThat(age()).isEqualTo(41);
    robot.type(KeyCode.LEFT);
    assertThat(age()).isEqualTo(40);
    robot.type(KeyCode.END);
    assertThat(age()).isEqualTo(90);
    robot.type(KeyCode.HOME);
    assertThat(age()).isEqualTo(30);
  }

  @Test
  void resetBringsBackAFreshStart(FxRobot robot) {
    int[] fresh = open.pixels();
    open.act(() -> open.exploration().change(STEROIDS));
    open.act(() -> open.exploration().showAge(70));
    open.act(() -> open.window().playback().speedProperty().set(Speed.FASTEST));
    robot.clickOn("Reset");
    open.act(open.window()::holdStill);
    assertThat(open.ask(() -> open.exploration().scenario())).isEqualTo(OpenWindow.start());
    assertThat(open.ask(() -> open.window().playback().speedProperty().get()))
        .isEqualTo(Speed.NORMAL);
    assertThat(robot.lookup("Play her life").tryQuery()).isPresent();
    assertThat(open.pixels()).isEqualTo(fresh);
  }

  @Test
  void aPlayedLifeEndsOnThenAndNowWithOneHelper(FxRobot robot) throws Exception {
    open.act(() -> open.exploration().showAge(89.6));
    open.act(open.window().playback()::play);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup("Then, at 30").tryQuery().isPresent());
    assertThat(robot.lookup("Now, at 90").tryQuery()).isPresent();

    Node offer = robot.lookup(".then-and-now").lookup(".toggle-switch").query();
    robot.clickOn(robot.from(offer).lookup(".thumb-area").<Node>query());
    open.settle();
    assertThat(open.ask(() -> open.exploration().scenario().courses(Exercise.class).toList()))
        .containsExactly(new Exercise(AgeSpan.from(50), Exercise.Level.STRENGTH));
    assertThat(robot.lookup("Then, at 30").tryQuery()).isPresent();

    robot.clickOn("Back to the picture");
    assertThat(robot.lookup("Then, at 30").tryQuery()).isEmpty();
  }

  @Test
  void theLargestTextKeepsTheOpeningInsideThePictureOfASmallWindow(FxRobot robot) {
    makeSmallWithLargestText();
    Bounds picture = onScreen(open.window().picture());
    assertThat(picture.contains(onScreen(robot.lookup(".opening-banner").query()))).isTrue();
  }

  @Test
  void theLargestTextKeepsEveryValueOfTheLifeInsideASmallWindow(FxRobot robot) {
    makeSmallWithLargestText();
    open.act(() -> open.exploration().change(STEROIDS));
    double edge = onScreen(robot.lookup(".life-panel").query()).getMaxX();
    assertThat(robot.lookup(".life-panel .chip").<Node>queryAll())
        .isNotEmpty()
        .allSatisfy(chip -> assertThat(onScreen(chip).getMaxX()).isLessThan(edge));
    assertThat(robot.lookup(".life-panel .button.chip").<Labeled>queryAll())
        .isNotEmpty()
        .allSatisfy(chip -> assertThat(shownWords(chip)).isEqualTo(chip.getText()));
  }

  @Test
  void theWindowGrowsWithItsLetters() {
    open.act(() -> open.window().setContentSize(new PictureSize(800, 560)));
    open.act(() -> open.appearance().set(open.appearance().get().withTextPercent(200)));
    Stage stage = (Stage) open.window().scene().getWindow();
    assertThat(stage.getWidth()).isGreaterThan(1000);
    assertThat(stage.getHeight()).isGreaterThan(650);
  }

  @Test
  void theLargestTextKeepsAllFourSlidersInViewInASmallWindow(FxRobot robot) {
    makeSmallWithLargestText();
    Bounds panel = onScreen(robot.lookup(".life-panel").query());
    assertThat(robot.lookup(".life-panel .labelled-slider").<Node>queryAll())
        .filteredOn(slider -> FOUR_SLIDERS.contains(String.valueOf(slider.getId())))
        .hasSize(FOUR_SLIDERS.size())
        .allSatisfy(slider -> assertThat(panel.contains(onScreen(slider))).isTrue());
  }

  @Test
  void theLargestTextKeepsThenAndNowInsideThePictureWithTheirHelperAndTheWayBack(FxRobot robot)
      throws Exception {
    makeSmallWithLargestText();
    open.act(() -> open.exploration().showAge(89.6));
    open.act(open.window().playback()::play);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup("Then, at 30").tryQuery().isPresent());
    open.settle();
    Bounds picture = onScreen(open.window().picture());
    Bounds question = onScreen(robot.lookup(".then-and-now .help-row").query());
    Bounds close = onScreen(robot.lookup("#then-and-now-close").query());
    assertThat(picture.contains(question)).isTrue();
    assertThat(picture.contains(close)).isTrue();
    assertThat(close.intersects(question)).isFalse();
    for (String caption : List.of("Then, at 30", "Now, at 90")) {
      Bounds words = onScreen(robot.lookup(caption).query());
      assertThat(picture.contains(words)).isTrue();
      assertThat(words.intersects(close)).isFalse();
    }
  }

  @Test
  void theLargestTextCutsNoWordOfTheWayToWhatHelps(FxRobot robot) {
    makeSmallWithLargestText();
    Labeled button = robot.lookup(".top-bar .way-to-help").queryAs(Labeled.class);
    assertThat(robot.from(button).lookup(".text").queryText().getText())
        .isEqualTo(button.getText())
        .isEqualTo("What helps");
    open.act(() -> open.window().setContentSize(new PictureSize(1440, 900)));
    assertThat(button.getText()).isEqualTo("Why, and what helps");
  }

  @Test
  void whenToGetHelpAndWhatMustNotBeStoppedAreSaidWhileTheDrawerIsClosed(FxRobot robot) {
    makeSmallWithLargestText();
    open.act(() -> open.exploration().change(STEROIDS));
    Bounds window = open.ask(() -> open.window().scene().getRoot().getBoundsInLocal());
    for (String id : List.of("#staying-safety", "#staying-caution")) {
      Label line = robot.lookup(id).queryAs(Label.class);
      assertThat(robot.from(line).lookup(".text").queryText().getText())
          .isEqualTo(line.getText())
          .isNotEmpty();
      assertThat(window.contains(line.localToScene(line.getBoundsInLocal()))).isTrue();
    }
  }

  @Test
  void everyControlHasAnAccessibleName() {
    open.act(() -> open.exploration().change(STEROIDS));
    assertThat(open.ask(() -> AccessibleNames.missingIn(open.window().scene().getRoot())))
        .isEmpty();
  }

  private void makeSmallWithLargestText() {
    open.act(
        () -> {
          open.appearance().set(open.appearance().get().withTextPercent(200));
          open.window().setContentSize(new PictureSize(1024, 700));
        });
  }

  /** The words that a control shows; they may be cut short. */
  private String shownWords(Node control) {
    return open.ask(() -> ((Text) control.lookup(".text")).getText());
  }

  private Bounds onScreen(Node node) {
    return open.ask(() -> node.localToScreen(node.getBoundsInLocal()));
  }

  private double age() {
    open.settle();
    return open.ask(() -> open.exploration().ageProperty().get());
  }

  private double timelineHeight() {
    return open.ask(() -> open.window().scene().lookup(".timeline").getLayoutBounds().getHeight());
  }
}
