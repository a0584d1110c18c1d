// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.Pulses;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.balance.BoneBank;
import org.trabecula.density.view.ScoreRuler;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.RealExploration;
import org.trabecula.help.view.TriedHelp;
import org.trabecula.measure.Customs;
import org.trabecula.moved.view.LastMove;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Exercise.Level;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

@WindowTest
class SideColumnTest {
  private final Texts texts = Texts.english();
  private Exploration exploration;
  private SideColumn column;

  @Start
  void start(Stage stage) {
    AssetReader assets = new AssetReader();
    exploration = RealExploration.of(RealExploration.ANNA, 62);
    TriedHelp tried = new TriedHelp(exploration, texts);
    Figures figures = Figures.read(assets, RemodellingParameters.read(assets), texts);
    column =
        new SideColumn(
            exploration,
            new LastMove(exploration),
            tried,
            figures,
            new SimpleObjectProperty<>(Customs.USUAL),
            texts);
    Scene scene = new Scene(new StackPane(column), 340, 1150);
    new AppearanceSetting(new MemoryAppearanceStore()).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aSwitchChangesTheLifeFromThePresentAgeAndTakesTheChangeBack(FxRobot robot) {
    click(robot, 0);
    assertThat(level(exploration.scenario(), 61.9)).isEqualTo(Level.EVERYDAY);
    assertThat(level(exploration.scenario(), 62)).isEqualTo(Level.STRENGTH);
    assertThat(switches(robot).get(0).isSelected()).isTrue();
    assertThat(exploration.now().explored().scenario()).isEqualTo(exploration.scenario());
    click(robot, 0);
    assertThat(exploration.scenario()).isEqualTo(RealExploration.ANNA);
    assertThat(switches(robot).get(0).isSelected()).isFalse();
  }

  @Test
  void whatIsTriedSaysWhatItDoesNowAndLaterUntilItIsTakenBack(FxRobot robot) {
    click(robot, 2);
    assertThat(shown(robot))
        .anyMatch(text -> text.matches(".*Now, at 62: .* At 72: .*%.*, not .*%."));
    robot.interact(exploration.changes()::undo);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(shown(robot)).noneMatch(text -> text.contains("Now, at"));
  }

  @Test
  void whatHelpsIsInSightOrOneClickAway(FxRobot robot) {
    robot.interact(() -> column.getScene().getWindow().setHeight(500));
    WaitForAsyncUtils.waitForFxEvents();
    Node way = robot.lookup(".way-to-help").query();
    assertThat(way.isVisible()).isTrue();
    robot.clickOn(way);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(way.isVisible()).isFalse();
  }

  @Test
  void eachSwitchIsOneStepThatCanBeUndone(FxRobot robot) {
    click(robot, 0);
    click(robot, 1);
    click(robot, 2);
    assertThat(exploration.scenario().takes(Medicine.ALENDRONATE, 62)).isTrue();
    assertThat(exploration.scenario().courseAt(Calcium.class, 62).orElseThrow().mgPerDay())
        .isEqualTo(1200);
    for (int step = 0; step < 3; step++) {
      assertThat(exploration.changes().canUndoProperty().get()).isTrue();
      robot.interact(exploration.changes()::undo);
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(exploration.scenario()).isEqualTo(RealExploration.ANNA);
    assertThat(switches(robot)).noneMatch(ToggleSwitch::isSelected);
  }

  @Test
  void switchingOneThingOffLeavesTheOthersOn(FxRobot robot) {
    click(robot, 0);
    click(robot, 1);
    click(robot, 0);
    assertThat(level(exploration.scenario(), 62)).isEqualTo(Level.EVERYDAY);
    assertThat(exploration.scenario().courseAt(Calcium.class, 62).orElseThrow().mgPerDay())
        .isEqualTo(1200);
  }

  @Test
  void theBankShowsTheYearOfTheModelInWholeThousandths(FxRobot robot) {
    BoneBank bank = BoneBank.at(exploration.now().explored().life(), 62).rounded();
    assertThat(shown(robot))
        .contains(
            String.valueOf(Math.round(bank.paidIn())),
            String.valueOf(Math.round(bank.takenOut())),
            "Loses " + Math.round(-bank.net()) + " of 1,000 parts this year",
            "About " + Math.round(bank.balance() / 10) + " of 100 parts of its peak are there");
  }

  @Test
  void theBankCanBeSpokenOfAsBiology(FxRobot robot) {
    robot.clickOn(texts.get("bank.words.biology"));
    assertThat(shown(robot)).contains("Built by building cells", "Removed by removing cells");
    robot.clickOn(texts.get("bank.words.bank"));
    assertThat(shown(robot)).contains("Paid in by building cells", "Taken out by removing cells");
  }

  @Test
  void causesAreNamedTheLargestFirst(FxRobot robot) {
    List<String> names =
        robot.lookup(".cause-row").queryAll().stream()
            .map(row -> ((Labeled) robot.from(row).lookup(".strong").query()).getText())
            .toList();
    assertThat(names).contains("Steroid tablets", "Menopause: low estrogen");
    List<Double> taken =
        robot.lookup(".cause-row").queryAll().stream()
            .map(row -> ((Labeled) robot.from(row).lookup(".value").query()).getText())
            .filter(effect -> effect.startsWith("takes "))
            .map(effect -> Double.parseDouble(effect.replaceAll("\\D", "")))
            .toList();
    assertThat(taken).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void aScoreIsShownOnlyWhereScoresApply(FxRobot robot) {
    assertThat(ruler(robot).isVisible()).isTrue();
    assertThat(shown(robot)).anyMatch(text -> text.startsWith("Lowest T-score −"));
    robot.interact(() -> exploration.showAge(30));
    assertThat(ruler(robot).isVisible()).isFalse();
    assertThat(shown(robot))
        .noneMatch(text -> text.startsWith("Lowest T-score −"))
        .contains(texts.get("density.noScore", 50));
  }

  @Test
  void theSafetySentencesDoNotScroll(FxRobot robot) {
    for (String key : List.of("side.safety", "side.disclaimer")) {
      Node sentence =
          robot
              .lookup(
                  (Node node) ->
                      node instanceof Label label && label.getText().contains(texts.get(key)))
              .query();
      assertThat(ancestors(sentence)).noneMatch(node -> node.getStyleClass().contains("viewport"));
      assertThat(column.sceneToLocal(sentence.localToScene(sentence.getBoundsInLocal())).getMaxY())
          .isLessThanOrEqualTo(column.getHeight());
    }
  }

  @Test
  void everyControlHasAName() {
    assertThat(AccessibleNames.missingIn(column)).isEmpty();
  }

  private void click(FxRobot robot, int index) {
    // Not by the pointer: the rows move while what the last switch does is reckoned.
    robot.interact(() -> switches(robot).get(index).fire());
    WaitForAsyncUtils.waitForFxEvents();
    Pulses.pass(3);
  }

  private static List<ToggleSwitch> switches(FxRobot robot) {
    return robot.lookup(".help-row .toggle-switch").queryAllAs(ToggleSwitch.class).stream()
        .toList();
  }

  private static Node ruler(FxRobot robot) {
    return robot.lookup(node -> node instanceof ScoreRuler).query();
  }

  private static Level level(Scenario scenario, double age) {
    return scenario.courseAt(Exercise.class, age).map(Exercise::level).orElse(Exercise.DEFAULT);
  }

  private static List<String> shown(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .filter(label -> label.isVisible() && !label.getText().isEmpty())
        .map(Label::getText)
        .toList();
  }

  private static Stream<Node> ancestors(Node node) {
    return Stream.iterate(node, found -> found != null, Node::getParent);
  }
}
