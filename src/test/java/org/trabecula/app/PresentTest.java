// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.Appearance;
import org.trabecula.design.Theme;
import org.trabecula.picture.PictureSize;

/** The window shown to a room. */
@WindowTest
class PresentTest extends InWindow {
  /** Lines of text that would fill the screen, at most. */
  private static final double LINES_AT_MOST = 36;

  private static final Appearance USUAL = new Appearance(115, Theme.DARK);

  @Test
  void aKeyFillsTheScreenWithLargeStrongTypeAndEscapeBringsEverythingBack(FxRobot robot) {
    open.act(() -> open.appearance().set(USUAL));
    robot.type(KeyCode.F5);
    open.settle();
    Appearance shown = open.appearance().get();
    assertThat(shown.theme()).isEqualTo(Theme.CONTRAST);
    assertThat(shown.textPercent()).isGreaterThan(USUAL.textPercent());
    assertThat(isFullScreen()).isTrue();
    assertThat(robot.lookup(".readout-bar").tryQuery()).isPresent();

    robot.type(KeyCode.ESCAPE);
    open.settle();
    assertThat(open.appearance().get()).isEqualTo(USUAL);
    assertThat(isFullScreen()).isFalse();
    assertThat(robot.lookup(".readout-bar").tryQuery()).isEmpty();
    assertThat(robot.lookup(".life-panel").<Node>query().isVisible()).isTrue();
  }

  @Test
  void aClickerGoesThroughALifeForward(FxRobot robot) {
    robot.type(KeyCode.F5);
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(age()).isEqualTo(40);
    robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
    assertThat(age()).isEqualTo(40);
    robot.type(KeyCode.RIGHT);
    assertThat(age()).isEqualTo(41);
    robot.type(KeyCode.SPACE);
    assertThat(open.ask(() -> open.window().playback().playingProperty().get())).isTrue();
    robot.type(KeyCode.SPACE);
    assertThat(open.ask(() -> open.window().playback().playingProperty().get())).isFalse();
  }

  @Test
  void onASmallProjectorLegendAndReadOutsAreThereAndLarge(FxRobot robot) {
    PictureSize projector = new PictureSize(1024, 768);
    open.act(() -> open.window().setContentSize(projector));
    open.act(open.window().present()::enterWindowed);
    open.act(() -> open.exploration().showAge(70));
    assertSeen(robot, ".readout-bar", ".cell-legend", ".timeline");
    assertThat(robot.lookup(".cell-legend .label").<Label>queryAllAs(Label.class))
        .allSatisfy(this::isLarge);
    assertThat(robot.lookup(".readout-bar .label").<Label>queryAllAs(Label.class))
        .isNotEmpty()
        .allSatisfy(this::isLarge)
        .anySatisfy(label -> assertThat(label.getText()).contains("of this life's peak"))
        .anySatisfy(label -> assertThat(label.getText()).contains("Strength training"));
  }

  @Test
  void twoLivesAreReadFromTheBackRow(FxRobot robot) {
    presentOnASmallProjector();
    robot.press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
    open.settleToRead();
    assertSeen(robot, ".readout-bar", ".compare-view .cell-legend", ".compare-view .timeline");
    assertSeen(robot, ".compare-view .pinned-help");
    assertThat(robot.lookup(".readout-bar .label").<Label>queryAllAs(Label.class))
        .allSatisfy(this::isLarge)
        .anySatisfy(label -> assertThat(label.getText()).isEqualTo("Age 68"))
        .anySatisfy(
            label -> assertThat(label.getText()).matches("Left: spine at \\d+% of its peak"))
        .anySatisfy(label -> assertThat(label.getText()).contains("more bone on the right"));
    open.act(open.window().present()::leave);
    assertThat(robot.lookup("#swap").<Node>query().getParent().isVisible()).isTrue();
  }

  @Test
  void aClickerGoesThroughALessonAndOnToTheNext(FxRobot robot) {
    presentOnASmallProjector();
    robot.press(KeyCode.ALT, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.ALT);
    open.settle();
    assertSeen(robot, ".readout-bar");
    String first = lesson(robot);
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(lesson(robot)).isEqualTo(first);
    for (int click = 0; click < 20 && lesson(robot).equals(first); click++) {
      robot.type(KeyCode.PAGE_DOWN);
    }
    assertThat(lesson(robot)).isNotEqualTo(first);
    robot.type(KeyCode.PAGE_UP);
    assertThat(lesson(robot)).isEqualTo(first);
    open.act(open.window().present()::leave);
    assertThat(robot.lookup(".readout-bar").tryQuery()).isEmpty();
  }

  @Test
  void everyControlHasANameWhilePresenting() {
    open.act(open.window().present()::enterWindowed);
    assertThat(open.ask(() -> AccessibleNames.missingIn(open.window().scene().getRoot())))
        .isEmpty();
  }

  private void presentOnASmallProjector() {
    open.act(() -> open.window().setContentSize(new PictureSize(1024, 768)));
    open.act(open.window().present()::enterWindowed);
  }

  private void assertSeen(FxRobot robot, String... parts) {
    Bounds window = onScreen(open.window().scene().getRoot());
    for (String part : parts) {
      Node node = robot.lookup(part).query();
      assertThat(node.isVisible()).as(part).isTrue();
      assertThat(window.contains(onScreen(node))).as(part).isTrue();
    }
  }

  private String lesson(FxRobot robot) {
    open.settle();
    return open.ask(() -> robot.lookup(".readout-bar #lesson-list").<MenuButton>query().getText());
  }

  private void isLarge(Label label) {
    assertThat(label.getFont().getSize()).isGreaterThanOrEqualTo(768 / LINES_AT_MOST);
  }

  private boolean isFullScreen() {
    return open.ask(() -> ((Stage) open.window().scene().getWindow()).isFullScreen());
  }

  private Bounds onScreen(Node node) {
    return open.ask(() -> node.localToScreen(node.getBoundsInLocal()));
  }

  private double age() {
    open.settle();
    return open.ask(() -> open.exploration().ageProperty().get());
  }
}
