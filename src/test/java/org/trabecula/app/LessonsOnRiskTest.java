// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;

/** The lessons on numbers of people, on scans, and on what protects a bone, in the real window. */
@WindowTest
class LessonsOnRiskTest extends InWindow {
  @BeforeEach
  void learn(FxRobot robot) {
    robot.clickOn("#screen-learn");
    open.settle();
  }

  @Test
  void eachIsALessonOfTheLearnScreen(FxRobot robot) {
    assertThat(wordsOf(robot, "people")).contains("20 of 100 have osteoporosis.", "80 do not.");
    assertThat(wordsOf(robot, "scan")).contains("What FRAX does", "The lowest risk of them all.");
    assertThat(wordsOf(robot, "protection")).contains("Make a home safe", "Loose rug");
  }

  @Test
  void noneOfThemIsWiderThanTheWindowWithTheLargestText(FxRobot robot) {
    open.act(() -> open.appearance().set(open.appearance().get().withTextPercent(200)));
    for (String lesson : List.of("people", "scan", "protection")) {
      wordsOf(robot, lesson);
      double width = open.ask(() -> root().getLayoutBounds().getWidth());
      assertThat(open.ask(() -> rightmost(".scroll-page-content .label"))).isLessThan(width);
    }
  }

  private double rightmost(String selector) {
    return root().lookupAll(selector).stream()
        .mapToDouble(label -> label.localToScene(label.getLayoutBounds()).getMaxX())
        .max()
        .orElseThrow();
  }

  private List<String> wordsOf(FxRobot robot, String lesson) {
    robot.clickOn("#lesson-" + lesson);
    open.settle();
    return open.ask(
        () ->
            root().lookupAll(".scroll-page-content .label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList());
  }

  private Node root() {
    return open.window().scene().getRoot();
  }
}
