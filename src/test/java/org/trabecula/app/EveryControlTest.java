// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.design.ChoiceRow;

/** Every control is brought to both ends of its range, at both ends of life, on every screen. */
@WindowTest
class EveryControlTest extends InWindow {
  private static final double[] ENDS_OF_LIFE = {10, 100};

  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private Thread.UncaughtExceptionHandler before;

  @BeforeEach
  void watchAllThreads() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> failures.add(problem));
    open.act(() -> open.window().setOnFailure(failures::add));
  }

  @AfterEach
  void stopWatching() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  void onExplore() {
    walkAtBothEnds();
  }

  @Test
  void onCompare(FxRobot robot) {
    fire(robot, "#screen-compare");
    open.act(() -> robot.lookup("#edit-right").queryAs(Button.class).fire());
    walk();
  }

  @Test
  void inEachLesson(FxRobot robot) {
    fire(robot, "#screen-learn");
    List<String> lessons = new ArrayList<>();
    robot
        .lookup(node -> node instanceof ToggleButton && isLesson(node.getId()))
        .queryAll()
        .forEach(tab -> lessons.add("#" + tab.getId()));
    assertThat(lessons).hasSizeGreaterThan(4);
    for (String lesson : lessons) {
      fire(robot, lesson);
      walk();
    }
    fire(robot, lessons.get(0));
    fire(robot, "#loop-page-rhythm");
    walk();
  }

  @Test
  void onThePage(FxRobot robot) {
    for (double age : ENDS_OF_LIFE) {
      fire(robot, "#screen-explore");
      open.act(() -> open.exploration().showAge(age));
      fire(robot, "#screen-handout");
      String page =
          open.ask(() -> robot.lookup("#handout-preview").<Node>query().getAccessibleText());
      assertThat(page).contains("a woman of " + (int) age);
      expectNoFailure("the page at " + age);
    }
  }

  @Test
  void inThePress(FxRobot robot) {
    open.act(() -> robot.lookup("#press-open").queryAs(Button.class).fire());
    open.act(() -> open.exploration().showAge(100));
    walk();
  }

  private static boolean isLesson(String id) {
    return id != null && id.startsWith("lesson-") && !id.equals("lesson-list");
  }

  private void walkAtBothEnds() {
    for (double age : ENDS_OF_LIFE) {
      open.act(() -> open.exploration().showAge(age));
      walk();
    }
  }

  private void walk() {
    open.act(() -> all(TitledPane.class).forEach(part -> part.setExpanded(true)));
    for (Slider slider : shown(Slider.class)) {
      toBothEnds(
          slider, () -> slider.setValue(slider.getMin()), () -> slider.setValue(slider.getMax()));
    }
    for (Spinner<?> spinner : shown(Spinner.class)) {
      toBothEnds(spinner, () -> spinner.decrement(1000), () -> spinner.increment(1000));
    }
    for (ChoiceRow<?> row : shown(ChoiceRow.class)) {
      List<MenuItem> words = open.ask(() -> within(row, MenuButton.class).get(0).getItems());
      toBothEnds(row, words.get(0)::fire, words.get(words.size() - 1)::fire);
    }
    for (ToggleSwitch toggle : shown(ToggleSwitch.class)) {
      toBothEnds(toggle, toggle::fire, toggle::fire);
    }
    for (CheckBox box : shown(CheckBox.class)) {
      toBothEnds(box, box::fire, box::fire);
    }
  }

  private void toBothEnds(Node control, Runnable one, Runnable other) {
    for (Runnable end : List.of(one, other)) {
      if (open.ask(() -> control.getScene() != null && !control.isDisabled())) {
        open.act(end);
        expectNoFailure(control + " " + control.getAccessibleText());
      }
    }
  }

  private void expectNoFailure(String what) {
    assertThat(failures).as(what).isEmpty();
  }

  private <N extends Node> List<N> shown(Class<N> type) {
    return open.ask(() -> all(type).stream().filter(EveryControlTest::isShown).toList());
  }

  private <N extends Node> List<N> all(Class<N> type) {
    return within(open.window().scene().getRoot(), type);
  }

  private static <N extends Node> List<N> within(Node node, Class<N> type) {
    List<N> found = new ArrayList<>();
    if (type.isInstance(node)) {
      found.add(type.cast(node));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(within(child, type)));
    }
    return found;
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void fire(FxRobot robot, String button) {
    open.act(() -> robot.lookup(button).queryAs(ToggleButton.class).fire());
  }
}
