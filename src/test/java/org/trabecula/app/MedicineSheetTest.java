// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
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
import org.trabecula.design.Appearance;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.treatment.MonographRow;

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
  void allMedicinesStandInOneOrderWithTheSameRowsAndThoseOfTheLifeAreMarked() {
    List<String> names = words(sheet().lookup(".monograph-names"));
    assertThat(names)
        .containsExactly(
            "Alendronate",
            "Zoledronate",
            "Denosumab",
            "Teriparatide",
            "Abaloparatide",
            "Romosozumab (in this life)",
            "Raloxifene",
            "Hormone therapy",
            "Aromatase inhibitor");
    assertThat(sheet().lookupAll(".monograph-row")).hasSize(MonographRow.values().length);
    assertThat(cells()).hasSize(Medicine.values().length * MonographRow.values().length);
    assertThat(open.ask(() -> AccessibleNames.missingIn((Parent) sheet()))).isEmpty();
  }

  @Test
  void whatTrialsCountedStandsOnBothSidesOfAThousandWithItsPeopleAndTime() {
    assertThat(words(sheet()))
        .contains("A new broken bone in the spine, seen on an X-ray", "119", "62")
        .contains("881 and 938 had none.")
        .contains("Of 1,000 women of 65 to 89 with osteoporosis, in 3 years:")
        .noneMatch(text -> text.contains("to be checked"));
  }

  @Test
  void eachCellIsReadOutWithItsMedicineAndItsRow() {
    assertThat(cells())
        .extracting(Node::getAccessibleText)
        .anyMatch(
            text -> text.startsWith("Romosozumab. Not for. A heart attack or a stroke in the last"))
        .anyMatch(text -> text.contains("A stroke: 13 (without it), 18 (with it)."));
  }

  @Test
  void keysGoFromCellToCellAndTheCellComesIntoView(FxRobot robot) {
    open.settle();
    robot.type(KeyCode.TAB);
    open.settle();
    robot.type(KeyCode.HOME);
    open.settle();
    assertThat(focused()).startsWith("Alendronate. What it does.");
    robot.type(KeyCode.RIGHT);
    open.settle();
    assertThat(focused()).startsWith("Zoledronate. What it does.");
    robot.type(KeyCode.END);
    open.settle();
    assertThat(focused()).startsWith("Aromatase inhibitor. What it does.");
    robot.type(KeyCode.DOWN);
    open.settle();
    assertThat(focused()).startsWith("Aromatase inhibitor. What it spares.");
    Bounds seen =
        open.ask(
            () ->
                sheet()
                    .lookup(".viewport")
                    .localToScene(sheet().lookup(".viewport").getLayoutBounds()));
    Node owner = open.ask(() -> open.window().scene().getFocusOwner());
    Bounds cell = open.ask(() -> owner.localToScene(owner.getLayoutBounds()));
    assertThat(cell.getMaxX()).isLessThanOrEqualTo(seen.getMaxX() + 1);
    assertThat(cell.getMinY()).isBetween(seen.getMinY(), seen.getMaxY());
  }

  @Test
  void nothingIsCutInTheSmallestWindowWithTheLargestWords(FxRobot robot) {
    open.act(() -> open.appearance().set(Appearance.DEFAULT.withTextPercent(200)));
    open.act(() -> open.window().setContentSize(new PictureSize(1024, 700)));
    for (Node label : sheet().lookupAll(".label")) {
      Label each = (Label) label;
      if (!each.isManaged() || each.getText().isEmpty()) {
        continue;
      }
      assertThat(each.getHeight())
          .as(each.getText())
          .isGreaterThanOrEqualTo(each.prefHeight(each.getWidth()) - 1);
    }
    double table = open.ask(() -> sheet().lookup(".viewport").getLayoutBounds().getHeight());
    assertThat(table).isGreaterThan(5 * Appearance.DEFAULT.withTextPercent(200).fontSize());
  }

  @Test
  void theSentencesOfSafetyDoNotScroll() {
    for (String sentence : List.of("Do not stop romosozumab on your own", "New strong back pain")) {
      assertThat(sheet().lookupAll(".label"))
          .filteredOn(node -> ((Label) node).getText().startsWith(sentence))
          .anyMatch(
              label ->
                  Stream.iterate(label, node -> node != null, Node::getParent)
                      .noneMatch(node -> node.getStyleClass().contains("viewport")));
    }
  }

  @Test
  void escapeLeadsBack(FxRobot robot) {
    robot.type(KeyCode.ESCAPE);
    open.settle();
    assertThat(root().lookup(".medicine-sheet")).isNull();
  }

  private String focused() {
    return open.ask(() -> open.window().scene().getFocusOwner().getAccessibleText());
  }

  private Set<Node> cells() {
    return sheet().lookupAll(".monograph-cell");
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
