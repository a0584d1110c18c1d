// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.Motion;
import org.trabecula.picture.PictureSize;

/** The second page on the hormone loop: PTH all the time, or a pulse of it each day. */
@WindowTest
class RhythmPageTest extends InWindow {
  @BeforeEach
  void openPageWithTheKeyboard(FxRobot robot) {
    robot.clickOn("#screen-learn");
    open.settle();
    robot.interact(() -> root().lookup("#loop-page-rhythm").requestFocus());
    robot.type(KeyCode.SPACE);
    open.settle();
  }

  @Test
  void theSameHormoneTakesBoneAwayAndBuildsIt(FxRobot robot) {
    assertThat(results()).hasSize(2);
    assertThat(partsLeft(0)).isLessThan(98);
    assertThat(partsLeft(1)).isGreaterThan(105);

    robot.interact(() -> slider().requestFocus());
    robot.type(KeyCode.HOME);
    open.settle();
    assertThat(partsLeft(0)).isEqualTo(100);
    assertThat(partsLeft(1)).isEqualTo(100);
  }

  @Test
  void whatHelpsBringsBoneBack(FxRobot robot) {
    open.act(() -> open.window().setContentSize(new PictureSize(1024, 700)));
    Node toggle = root().lookup("#rhythm-helped");
    Bounds place = open.ask(() -> toggle.localToScene(toggle.getLayoutBounds()));
    assertThat(place.getMaxY()).isLessThan(500);
    int before = partsLeft(0);
    robot.interact(toggle::requestFocus);
    robot.type(KeyCode.SPACE);
    open.settle();
    assertThat(partsLeft(0)).isGreaterThan(before);
  }

  @Test
  void everythingHasANameAndNothingMovesWhereMotionIsReduced() {
    assertThat(open.ask(() -> AccessibleNames.missingIn((Parent) root()))).isEmpty();
    assertThat(open.ask(() -> root().lookupAll(".pth-day-dot").stream().allMatch(Node::isVisible)))
        .isTrue();
    open.act(() -> open.appearance().set(open.appearance().get().withMotion(Motion.REDUCED)));
    assertThat(open.ask(() -> root().lookupAll(".pth-day-dot").stream().anyMatch(Node::isVisible)))
        .isFalse();
  }

  private int partsLeft(int side) {
    return Integer.parseInt(results().get(side).replaceFirst(".*filled: (\\d+) now.*", "$1"));
  }

  private List<String> results() {
    return open.ask(
        () ->
            root().lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .filter(text -> text.startsWith("Of 100 parts"))
                .toList());
  }

  private Slider slider() {
    return (Slider) root().lookup("#rhythm-time").lookup(".slider");
  }

  private Node root() {
    return open.window().scene().getRoot();
  }
}
