// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.exploration.Now;

/**
 * The four sliders of the real window: by mouse and by keyboard they change the bone that is shown.
 */
@WindowTest
class WindowSlidersTest extends InWindow {
  /** An age at which each of the four has something to say. */
  private static final double AGE = 66;

  @ParameterizedTest
  @ValueSource(strings = {"#age", "#menopause", "#steroids", "#calcium"})
  void aSliderDraggedWithTheMouseChangesTheBone(String id, FxRobot robot) {
    open.act(() -> open.exploration().showAge(AGE));
    Now before = now();
    int[] bone = open.pixels();
    Bounds track = slider(id, robot).localToScreen(slider(id, robot).getBoundsInLocal());
    Node thumb = robot.from(slider(id, robot)).lookup(".thumb").query();
    Point2D goal =
        new Point2D(
            track.getMinX() + track.getWidth() * 0.8, track.getMinY() + track.getHeight() / 2);
    robot.drag(thumb, MouseButton.PRIMARY).dropTo(goal);
    open.settle();
    assertThat(now()).isNotEqualTo(before);
    assertThat(open.pixels()).isNotEqualTo(bone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#age", "#menopause", "#steroids", "#calcium"})
  void aSliderMovedWithTheKeyboardChangesTheBone(String id, FxRobot robot) {
    open.act(() -> open.exploration().showAge(AGE));
    Now before = now();
    int[] bone = open.pixels();
    robot.interact(() -> slider(id, robot).requestFocus());
    robot.type(KeyCode.PAGE_UP);
    open.settle();
    assertThat(now()).isNotEqualTo(before);
    assertThat(open.pixels()).isNotEqualTo(bone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#menopause", "#steroids", "#calcium"})
  void undoTakesAWholeDragBack(String id, FxRobot robot) {
    open.act(() -> open.exploration().showAge(AGE));
    int[] bone = open.pixels();
    Node thumb = robot.from(slider(id, robot)).lookup(".thumb").query();
    robot.drag(thumb, MouseButton.PRIMARY).moveBy(25, 0).moveBy(25, 0).drop();
    open.settle();
    assertThat(open.pixels()).isNotEqualTo(bone);
    open.act(() -> open.exploration().changes().undo());
    assertThat(open.pixels()).isEqualTo(bone);
    assertThat(open.ask(() -> open.exploration().scenario())).isEqualTo(OpenWindow.start());
  }

  private Now now() {
    return open.ask(() -> open.exploration().now());
  }

  private static Slider slider(String id, FxRobot robot) {
    return robot.from(robot.lookup(id).<Node>query()).lookup(".slider").query();
  }
}
