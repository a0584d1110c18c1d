// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.comparison.LifePair;
import org.trabecula.comparison.Side;
import org.trabecula.comparison.Topic;
import org.trabecula.design.AccessibleNames;
import org.trabecula.help.view.TrainingSwitch;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Exercise;

@WindowTest
class CompareScreenTest extends InWindow {
  @Test
  void aKeyOpensTwoBonesThatDifferByOneThing(FxRobot robot) {
    compare(robot);
    assertThat(lives().topics()).containsExactly(Topic.STEROIDS);
    assertThat(words(robot, "#topics")).contains("Only this differs: steroid tablets");
    assertThat(bone(Side.LEFT)).isNotEqualTo(bone(Side.RIGHT));
    assertThat(robot.lookup("Something that helps").tryQuery()).isPresent();
    assertThat(words(robot, "#compare-caution")).contains("Do not stop steroids");
  }

  @Test
  void nothingIsComparedBeforeTheScreenIsOpened() {
    open.settle();
    assertThat(open.ask(() -> room().view().bone(Side.LEFT).picturesShownProperty().get()))
        .isZero();
  }

  @Test
  void aPairIsChosenFromTheList(FxRobot robot) {
    compare(robot);
    choose(robot, "Early or usual menopause");
    assertThat(lives().topics()).containsExactly(Topic.MENOPAUSE);
    assertThat(age()).isEqualTo(55);
    assertThat(robot.lookup("Left: Menopause at 42").tryQuery()).isPresent();
    assertThat(robot.lookup("Right: Menopause at 51").tryQuery()).isPresent();
    assertThat(sayings(robot)).contains("more bone on the right");
  }

  @Test
  void swappingExchangesTheBonesAndUndoBringsThemBack(FxRobot robot) {
    compare(robot);
    LifePair before = lives();
    int[] left = bone(Side.LEFT);
    robot.clickOn("#swap");
    open.settle();
    assertThat(lives()).isEqualTo(before.swapped());
    assertThat(bone(Side.RIGHT)).isEqualTo(left);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    open.settle();
    assertThat(lives()).isEqualTo(before);
    robot.type(KeyCode.X);
    assertThat(lives()).isEqualTo(before.swapped());
  }

  @Test
  void bothBonesAreLookedAtEquallyClosely(FxRobot robot) {
    compare(robot);
    LifePair before = lives();
    robot.type(KeyCode.EQUALS);
    open.settle();
    double whole = open.ask(() -> scale(Side.LEFT));
    robot.type(KeyCode.EQUALS);
    open.settle();
    assertThat(open.ask(() -> scale(Side.LEFT))).isGreaterThan(whole);
    assertThat(open.ask(() -> scale(Side.RIGHT))).isEqualTo(open.ask(() -> scale(Side.LEFT)));
    robot.type(KeyCode.DIGIT0);
    open.settle();
    assertThat(open.ask(() -> scale(Side.RIGHT))).isLessThan(whole);
    assertThat(lives()).isEqualTo(before);
  }

  @Test
  void arrowsAndAClickerGoFromPairToPair(FxRobot robot) {
    compare(robot);
    LifePair first = lives();
    robot.type(KeyCode.DOWN);
    open.settle();
    assertThat(lives().topics()).containsExactly(Topic.MENOPAUSE);
    robot.type(KeyCode.UP);
    assertThat(lives()).isEqualTo(first);
    open.act(open.window().present()::enterWindowed);
    for (int click = 0; click < 4; click++) {
      robot.type(KeyCode.PAGE_DOWN);
      assertThat(lives()).isEqualTo(first);
    }
    assertThat(age()).isEqualTo(100);
    robot.type(KeyCode.PAGE_DOWN);
    open.settle();
    assertThat(lives().topics()).containsExactly(Topic.MENOPAUSE);
    assertThat(age()).isEqualTo(55);
  }

  @Test
  void whatAScanWouldCallEitherBoneIsSaidWithTheBoneWhereTScoresApply(FxRobot robot) {
    compare(robot);
    open.act(() -> room().lives().of(Side.LEFT).showAge(70));
    assertThat(sayings(robot)).contains("Left: The lowest reading of a scan (T-score) is at the ");
    assertThat(sayings(robot)).contains("Right: The lowest reading of a scan (T-score) is at the ");
    open.act(() -> room().lives().of(Side.LEFT).showAge(30));
    assertThat(sayings(robot)).doesNotContain("T-score");
  }

  @Test
  void nothingWarnsOfWhatNeitherLifeHolds(FxRobot robot) {
    compare(robot);
    choose(robot, "Early or usual menopause");
    assertThat(robot.lookup("#compare-caution").<Node>query().isVisible()).isFalse();
  }

  @Test
  void copyingMakesBothSidesTheSame(FxRobot robot) {
    compare(robot);
    LifePair before = lives();
    robot.clickOn("#copy-left");
    open.settle();
    assertThat(lives()).isEqualTo(LifePair.twice(before.left()));
    assertThat(bone(Side.LEFT)).isEqualTo(bone(Side.RIGHT));
    assertThat(words(robot, "#topics")).contains("Both lives are the same");
    open.act(room().lives().changes()::undo);
    robot.clickOn("#copy-right");
    assertThat(lives()).isEqualTo(LifePair.twice(before.right()));
  }

  @Test
  void bothBonesArePlayedOnOneClockAndPauseWhenTheScreenIsLeft(FxRobot robot) throws Exception {
    compare(robot);
    double started = age();
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> age() > started + 1);
    robot.press(KeyCode.ALT, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.ALT);
    open.settle();
    assertThat(open.ask(() -> room().playback().playingProperty().get())).isFalse();
    assertThat(open.ask(() -> room().lives().of(Side.RIGHT).ageProperty().get())).isEqualTo(age());
  }

  @Test
  void eachScreenKeepsItsOwnStateAndKeys(FxRobot robot) {
    compare(robot);
    double compared = age();
    robot.type(KeyCode.RIGHT);
    assertThat(age()).isEqualTo(compared + 1);
    assertThat(open.ask(() -> open.exploration().ageProperty().get())).isEqualTo(30);
    robot.clickOn("#screen-explore");
    robot.type(KeyCode.RIGHT);
    open.settle();
    assertThat(open.ask(() -> open.exploration().ageProperty().get())).isEqualTo(31);
    robot.clickOn("#screen-compare");
    open.settle();
    assertThat(age()).isEqualTo(compared + 1);
  }

  @Test
  void whatIsChangedWhileEditingIsOneStep(FxRobot robot) {
    compare(robot);
    LifePair before = lives();
    robot.clickOn("#edit-right");
    open.settle();
    assertThat(robot.lookup(".life-panel").tryQuery()).isPresent();
    change(new Exercise(AgeSpan.from(60), Exercise.Level.WALKING));
    change(new Exercise(new AgeSpan(50, 60), Exercise.Level.STRENGTH));
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup(".life-panel").tryQuery()).isEmpty();
    assertThat(words(robot, "#topics")).contains("More than one thing");
    String madeOfWhatIsSet = "Right: " + open.titles().of(lives().right());
    assertThat(madeOfWhatIsSet).doesNotContain("No steroid tablets").contains("from 50 to 60");
    assertThat(robot.lookup(madeOfWhatIsSet).tryQuery()).isPresent();
    open.act(room().lives().changes()::undo);
    assertThat(lives()).isEqualTo(before);
  }

  @Test
  void theSameDensityPairIsTheOneOfThePress(FxRobot robot) {
    compare(robot);
    choose(robot, "Thin struts or few struts: the press test");
    assertThat(robot.lookup(".press-screen").tryQuery()).isPresent();
    assertThat(open.ask(() -> robot.lookup("#press-go").<Node>query().isDisabled())).isFalse();
    robot.type(KeyCode.ESCAPE);
    open.settle();
    assertThat(robot.lookup(".compare-view").tryQuery()).as("back where it was asked").isPresent();
    robot.press(KeyCode.ALT, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.ALT);
    open.settle();
    assertThat(robot.lookup(".press-screen").tryQuery()).isEmpty();
  }

  @Test
  void whatIsTriedAtTheFootIsToldInTheCardToo(FxRobot robot) {
    compare(robot);
    open.act(() -> room().lives().of(Side.LEFT).showAge(85));
    TrainingSwitch foot = robot.lookup(".pinned-help TrainingSwitch").query();
    open.act(foot::fire);
    open.settleToRead();
    String told = open.ask(() -> foot.outcomeProperty().get());
    assertThat(told).isNotEmpty();
    assertThat(sayings(robot)).contains(told);
  }

  @Test
  void everyControlHasAnAccessibleName(FxRobot robot) {
    compare(robot);
    robot.clickOn("#edit-left");
    open.settle();
    assertThat(open.ask(() -> AccessibleNames.missingIn(open.window().scene().getRoot())))
        .isEmpty();
  }

  @Test
  void theLargestTextKeepsBonesAndPlayInsideASmallWindow(FxRobot robot) {
    open.act(
        () -> {
          open.appearance().set(open.appearance().get().withTextPercent(200));
          open.window().setContentSize(new PictureSize(1024, 700));
        });
    compare(robot);
    double foot = open.ask(() -> open.window().scene().getHeight());
    for (String part : new String[] {".compared-bone", ".compare-view .play-button"}) {
      Node node = robot.lookup(part).query();
      double low = open.ask(() -> node.localToScene(node.getBoundsInLocal()).getMaxY());
      assertThat(low).as(part).isLessThan(foot);
    }
    Node clock = robot.lookup(".compare-view .timeline").query();
    Node help = robot.lookup(".pinned-help").query();
    assertThat(open.ask(() -> clock.localToScene(clock.getBoundsInLocal()).getMaxY()))
        .isLessThanOrEqualTo(open.ask(() -> help.localToScene(help.getBoundsInLocal()).getMinY()));
  }

  private void compare(FxRobot robot) {
    robot.press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
    open.settle();
  }

  private void choose(FxRobot robot, String words) {
    MenuButton list = robot.lookup("#pair-choice").query();
    MenuItem item =
        list.getItems().stream()
            .filter(each -> words.equals(each.getText()))
            .findFirst()
            .orElseThrow();
    open.act(item::fire);
  }

  private void change(Exercise exercise) {
    var right = room().lives().of(Side.RIGHT);
    open.act(() -> right.change(right.scenario().with(exercise)));
  }

  private double scale(Side side) {
    return room().view().bone(side).scale().pixelsPerMillimetre();
  }

  private CompareRoom room() {
    return open.window().compareRoom();
  }

  private LifePair lives() {
    return open.ask(() -> room().lives().lives());
  }

  private double age() {
    return open.ask(() -> room().lives().of(Side.LEFT).ageProperty().get());
  }

  private int[] bone(Side side) {
    return open.ask(() -> room().view().bone(side).pixels());
  }

  private String words(FxRobot robot, String place) {
    return open.ask(() -> robot.lookup(place).<Labeled>query().getText());
  }

  private String sayings(FxRobot robot) {
    StringBuilder all = new StringBuilder();
    open.settleToRead();
    robot
        .lookup(".pair-readings .label")
        .<Labeled>queryAll()
        .forEach(label -> all.append(label.getText()).append('\n'));
    return all.toString();
  }
}
