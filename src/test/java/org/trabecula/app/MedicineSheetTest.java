// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;

/** Benefits, harms and burdens of medicines, opened from the treatment of the life. */
@WindowTest
class MedicineSheetTest extends InWindow {
  @BeforeEach
  void openTheSheet() {
    MedicineCourse course = new MedicineCourse(new AgeSpan(60, 62), Medicine.ROMOSOZUMAB);
    open.act(() -> open.exploration().change(OpenWindow.start().with(course)));
    open.act(() -> ((Button) root().lookup("#compare-medicines")).fire());
  }

  @Test
  void theMedicinesOfTheLifeComeFirstEachWithAllThreeSides() {
    assertThat(sheet().lookupAll(".medicine-row")).hasSize(Medicine.values().length);
    List<String> first = words(sheet().lookup(".medicine-row"));
    assertThat(first).contains("Romosozumab", "Benefit", "Harm", "Burden");
    assertThat(first).anyMatch(text -> text.contains("Saag KG"));
    assertThat(first).anyMatch(text -> text.contains("courses end there"));
    assertThat(open.ask(() -> AccessibleNames.missingIn((Parent) sheet()))).isEmpty();
  }

  @Test
  void whatTrialsCountedStandsAsPeopleOutOfAThousandWithTheirAgesAndTime() {
    List<String> said = words(sheet());
    assertThat(said).anyMatch(text -> text.contains("119 had a new broken bone in the spine"));
    assertThat(said).anyMatch(text -> text.contains("25 had serious trouble of heart"));
    assertThat(said).anyMatch(text -> text.contains("Women from 60 to 90 with osteoporosis"));
    assertThat(said).noneMatch(text -> text.contains("to be checked"));
  }

  @Test
  void theSentencesOfSafetyDoNotScroll() {
    for (String sentence : List.of("Do not stop steroids or denosumab", "New strong back pain")) {
      Node label =
          sheet().lookupAll(".label").stream()
              .filter(node -> ((Label) node).getText().startsWith(sentence))
              .findFirst()
              .orElseThrow();
      assertThat(Stream.iterate(label, node -> node != null, Node::getParent))
          .noneMatch(node -> node.getStyleClass().contains("viewport"));
    }
  }

  @Test
  void escapeLeadsBack(FxRobot robot) {
    robot.type(KeyCode.ESCAPE);
    open.settle();
    assertThat(root().lookup(".medicine-sheet")).isNull();
  }

  private Node sheet() {
    return root().lookup(".medicine-sheet");
  }

  private Node root() {
    return open.window().scene().getRoot();
  }

  private static List<String> words(Node node) {
    return node.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList();
  }
}
