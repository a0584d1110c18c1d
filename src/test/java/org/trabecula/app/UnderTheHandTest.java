// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.Pulses;
import org.trabecula.WindowTest;
import org.trabecula.exploration.Speed;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;

/** Nothing moves under the hand, and the keys do what they did before a click. */
@WindowTest
class UnderTheHandTest extends InWindow {
  private static final List<PictureSize> SIZES =
      List.of(new PictureSize(1440, 900), new PictureSize(1024, 700), new PictureSize(1250, 760));

  @Test
  void nothingFlickersWhileTheProgramRestsAndThePointerIsParked(FxRobot robot) {
    for (PictureSize size : SIZES) {
      open.act(() -> open.window().setContentSize(size));
      robot.moveTo(open.window().picture());
      open.settleToRead();
      Set<List<String>> seen = new LinkedHashSet<>();
      for (int pulse = 0; pulse < 60; pulse++) {
        Pulses.pass(1);
        seen.add(open.ask(() -> places(open.window().scene().getRoot())));
      }
      assertThat(seen).as("what was seen at %s", size).hasSize(1);
    }
  }

  @Test
  void noToolOfThePictureMovesWhenOneIsUsed(FxRobot robot) {
    open.act(() -> open.exploration().showAge(40));
    for (String tool : List.of("#then-and-now", "#describe")) {
      Bounds before = onScreen(robot.lookup(tool).query());
      robot.clickOn(tool);
      open.settle();
      assertThat(onScreen(robot.lookup(tool).query())).as(tool).isEqualTo(before);
    }
  }

  @Test
  void foldedToolsUnfoldAndFoldAgainUnderThePointer(FxRobot robot) {
    open.act(
        () -> {
          open.appearance().set(open.appearance().get().withTextPercent(200));
          open.window().setContentSize(new PictureSize(1024, 700));
        });
    Node unfold =
        robot.lookup(".picture-tools > .toggle-button").queryAll().stream()
            .filter(Node::isVisible)
            .reduce((first, last) -> last)
            .orElseThrow();
    Bounds before = onScreen(unfold);
    robot.clickOn(unfold);
    open.settle();
    assertThat(open.ask(() -> robot.lookup("#then-and-now").query().isVisible())).isTrue();
    assertThat(onScreen(unfold)).isEqualTo(before);
    robot.clickOn(unfold);
    open.settle();
    assertThat(open.ask(() -> robot.lookup("#then-and-now").query().isVisible())).isFalse();
  }

  @Test
  void afterAClickOnAnyToolSpacePlaysAndPauses(FxRobot robot) {
    robot.clickOn(".speed-choice").clickOn(lastOf(robot, ".menu-item"));
    expectSpaceToPlay(robot, "speed");
    assertThat(open.ask(() -> open.window().playback().speedProperty().get()))
        .isEqualTo(Speed.FASTEST);
    for (Node button : robot.lookup(".timeline-buttons > .button").queryAll()) {
      robot.clickOn(button);
      open.act(open.window()::holdStill);
      expectSpaceToPlay(robot, button.getAccessibleText());
    }
    robot.clickOn("#then-and-now");
    open.settle();
    expectSpaceToPlay(robot, "then and now");
  }

  @Test
  void whoReachesAToolByKeysKeepsItsSpaceBar(FxRobot robot) {
    Node step = List.copyOf(robot.lookup(".timeline-buttons > .button").<Node>queryAll()).get(2);
    open.act(step::requestFocus);
    robot.type(KeyCode.SPACE);
    open.settle();
    assertThat(open.ask(step::isFocused)).isTrue();
    assertThat(open.ask(() -> open.exploration().ageProperty().get())).isEqualTo(31);
  }

  @Test
  void aHeldKeySwitchesOnce(FxRobot robot) {
    open.act(() -> open.window().picture().requestFocus());
    for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.F5)) {
      boolean before = isOn(key);
      robot.interact(() -> List.of(1, 2, 3, 4).forEach(time -> press(key)));
      assertThat(isOn(key)).as("%s held down", key).isNotEqualTo(before);
      robot.interact(() -> fire(key, KeyEvent.KEY_RELEASED));
      robot.interact(() -> press(key));
      assertThat(isOn(key)).as("%s pressed again", key).isEqualTo(before);
      robot.interact(() -> fire(key, KeyEvent.KEY_RELEASED));
    }
  }

  @Test
  void aWindowThatIsPutAwayDoesNotPlay(FxRobot robot) {
    robot.interact(open.window().playback()::play);
    robot.interact(() -> ((Stage) open.window().scene().getWindow()).setIconified(true));
    assertThat(open.ask(() -> open.window().playback().playingProperty().get())).isFalse();
    double age = open.ask(() -> open.exploration().ageProperty().get());
    Pulses.pass(10);
    assertThat(open.ask(() -> open.exploration().ageProperty().get())).isEqualTo(age);
  }

  @Test
  void resetResetsAllAndIsUndoneAsOneStepWithTheAge(FxRobot robot) {
    Scenario start = open.ask(() -> open.exploration().scenario());
    Scenario changed = start.with(new Calcium(AgeSpan.from(18), 600));
    open.act(() -> open.exploration().change(changed));
    open.act(() -> open.exploration().showAge(71.5));
    open.act(
        () -> ((javafx.scene.control.TitledPane) robot.lookup("#more").query()).setExpanded(true));
    open.settleToRead();
    assertThat(open.ask(() -> robot.lookup("#moved").query().isVisible())).isTrue();
    robot.clickOn("Reset");
    open.act(open.window()::holdStill);
    open.settleToRead();
    assertThat(open.ask(() -> open.exploration().scenario())).isEqualTo(start);
    assertThat(open.ask(() -> open.exploration().ageProperty().get())).isEqualTo(30);
    assertThat(open.ask(() -> robot.lookup("#moved").query().isVisible())).isFalse();
    assertThat(robot.lookup("#more").queryAs(javafx.scene.control.TitledPane.class).isExpanded())
        .isFalse();
    open.act(open.exploration().changes()::undo);
    assertThat(open.ask(() -> open.exploration().scenario().life())).isEqualTo(changed.life());
    assertThat(open.ask(() -> open.exploration().ageProperty().get())).isEqualTo(71.5);
    open.act(open.exploration().changes()::redo);
    assertThat(open.ask(() -> open.exploration().ageProperty().get())).isEqualTo(30);
  }

  @Test
  void theFourSlidersStandStillWhateverIsUnfolded(FxRobot robot) {
    List<Bounds> before = sliders(robot);
    for (String part : List.of("#more", "#treatment")) {
      open.act(
          () -> ((javafx.scene.control.TitledPane) robot.lookup(part).query()).setExpanded(true));
      assertThat(sliders(robot)).as(part).isEqualTo(before);
    }
  }

  private List<Bounds> sliders(FxRobot robot) {
    return List.of("#age", "#menopause", "#steroids", "#calcium").stream()
        .map(id -> onScreen(robot.lookup(id).query()))
        .toList();
  }

  private void expectSpaceToPlay(FxRobot robot, String clicked) {
    open.waitUntil(() -> open.window().picture().isFocused());
    robot.type(KeyCode.SPACE);
    assertThat(open.ask(() -> open.window().playback().playingProperty().get()))
        .as("plays by Space after a click on %s", clicked)
        .isTrue();
    open.act(open.window()::holdStill);
  }

  private boolean isOn(KeyCode key) {
    return open.ask(
        () ->
            key == KeyCode.SPACE
                ? open.window().playback().playingProperty().get()
                : open.window().present().presentingProperty().get());
  }

  private void press(KeyCode key) {
    fire(key, KeyEvent.KEY_PRESSED);
  }

  private void fire(KeyCode key, javafx.event.EventType<KeyEvent> type) {
    Node focus = open.window().picture();
    focus.fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
  }

  private static Node lastOf(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream().reduce((first, last) -> last).orElseThrow();
  }

  /** What is seen where, with its words. */
  private static List<String> places(Node node) {
    List<String> found = new ArrayList<>();
    if (node.isVisible()) {
      String words = node instanceof Labeled labeled ? labeled.getText() : "";
      found.add(node.getBoundsInParent() + words);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> found.addAll(places(child)));
      }
    }
    return found;
  }

  private Bounds onScreen(Node node) {
    return open.ask(() -> node.localToScreen(node.getBoundsInLocal()));
  }
}
