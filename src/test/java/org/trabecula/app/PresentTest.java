// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.Appearance;
import org.trabecula.design.Theme;
import org.trabecula.picture.PictureSize;

/** The window shown to a room. */
@WindowTest
class PresentTest {
  /** Lines of text that would fill the screen, at most. */
  private static final double LINES_AT_MOST = 36;

  private static final Appearance USUAL = new Appearance(115, Theme.DARK);

  private OpenWindow open;

  @Start
  void start(Stage stage) {
    open = OpenWindow.open();
  }

  @AfterEach
  void close() {
    open.close();
  }

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
    Bounds window = onScreen(open.window().scene().getRoot());
    for (String part : new String[] {".readout-bar", ".cell-legend", ".timeline"}) {
      Node node = robot.lookup(part).query();
      assertThat(node.isVisible()).as(part).isTrue();
      assertThat(window.contains(onScreen(node))).as(part).isTrue();
    }
    assertThat(robot.lookup(".cell-legend .label").<Label>queryAllAs(Label.class))
        .allSatisfy(this::isLarge);
    assertThat(robot.lookup(".readout-bar .label").<Label>queryAllAs(Label.class))
        .isNotEmpty()
        .allSatisfy(this::isLarge)
        .anySatisfy(label -> assertThat(label.getText()).contains("of the peak"))
        .anySatisfy(label -> assertThat(label.getText()).contains("Strength training"));
  }

  @Test
  void everyControlHasANameWhilePresenting() {
    open.act(open.window().present()::enterWindowed);
    assertThat(open.ask(() -> AccessibleNames.missingIn(open.window().scene().getRoot())))
        .isEmpty();
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
