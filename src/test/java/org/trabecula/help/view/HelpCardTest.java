// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.Pulses;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.RealExploration;
import org.trabecula.help.Advice;
import org.trabecula.help.HelpFigures;
import org.trabecula.help.WhatHelps;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Smoking;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.TakenCourses;

/** Each thing that helps is tried with one click, says what it does, and is taken back. */
@WindowTest
class HelpCardTest {
  private static final List<String> OFFERED =
      List.of(
          "Strength training, with a coach",
          "Enough calcium and vitamin D",
          "No smoking",
          "No alcohol",
          "A medicine that slows removal",
          "Fewer falls");

  private static final Scenario LIFE =
      RealExploration.ANNA
          .with(new Smoking(AgeSpan.from(20), 20))
          .with(new Alcohol(AgeSpan.from(20), 5))
          .with(new Glucocorticoid(AgeSpan.from(66), 7.5));

  private Exploration exploration;

  @Start
  void start(Stage stage) {
    AssetReader assets = new AssetReader();
    exploration = RealExploration.of(LIFE, 70);
    HelpCard card =
        new HelpCard(
            exploration,
            new TriedHelp(exploration, Texts.english()),
            new SimpleObjectProperty<>(
                new WhatHelps(
                    Advice.read(assets), TakenCourses.read(assets), Pharmacopoeia.read(assets))),
            HelpFigures.read(assets),
            DensityReference.read(assets),
            Texts.english());
    ScrollPane scroll = new ScrollPane(card);
    scroll.setFitToWidth(true);
    stage.setScene(new Scene(scroll, 400, 800));
    stage.show();
  }

  @Test
  void everyThingIsTriedWithOneClickSaysWhatItDoesNowAndLaterAndIsTakenBack(FxRobot robot) {
    for (String name : OFFERED) {
      assertThat(told(robot)).as(name).isEmpty();
      fire(robot, name);
      assertThat(told(robot)).as(name).matches(Pattern.quote(name) + ". Now.*(later|At).*");
      fire(robot, name);
      assertThat(exploration.scenario()).as(name).isEqualTo(LIFE);
      assertThat(told(robot)).as(name).isEmpty();
    }
  }

  @Test
  void fewerFallsLeaveTheBoneAsItIs(FxRobot robot) {
    fire(robot, "Fewer falls");
    assertThat(exploration.scenario()).isEqualTo(LIFE);
    assertThat(told(robot))
        .isEqualTo(
            "Fewer falls. Now and later: 77 falls where others have 100. Fewer falls, fewer broken bones. "
                + "The bone itself stays as it is.");
  }

  @Test
  void aTooltipNamesNothingButWhereAFigureWasReadAndCautionsStandOnTheCard(FxRobot robot) {
    assertThat(texts(row(robot, "Strength training, with a coach")))
        .anyMatch(text -> text.startsWith("Not with a new break"));
    assertThat(texts(row(robot, "The lowest steroid dose that still works")))
        .contains("Do not stop steroids on your own: talk to your clinician.");
    for (Node row : robot.lookup(".help-row").queryAll()) {
      Object tooltip = row.getProperties().get("javafx.scene.control.Tooltip");
      if (tooltip != null) {
        assertThat(((Tooltip) tooltip).getText()).startsWith("Source: ");
      }
    }
  }

  @Test
  void whatDoesNothingYetLeadsToWhereItDoes(FxRobot robot) {
    fire(robot, "Strength training, with a coach");
    Button go = robot.lookup("#help-go").queryAs(Button.class);
    assertThat(go.getText()).matches("It shows at 7\\d: go there");
    robot.interact(go::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(exploration.ageProperty().get()).isBetween(71.0, 79.0);
    assertThat(told(robot)).doesNotContain("no difference yet");
    assertThat(go.isVisible()).isFalse();
  }

  @Test
  void noSwitchMovesBecauseOfWhatItDoes(FxRobot robot) {
    List<Double> before = places(robot);
    fire(robot, "Strength training, with a coach");
    Pulses.pass(3);
    assertThat(places(robot)).isEqualTo(before);
  }

  private static List<Double> places(FxRobot robot) {
    return robot.lookup(".help-row .toggle-switch").queryAll().stream()
        .map(toggle -> toggle.localToScene(0, 0).getY())
        .toList();
  }

  private static String told(FxRobot robot) {
    return robot.lookup("#help-outcome").queryAs(Label.class).getText();
  }

  private static void fire(FxRobot robot, String name) {
    ToggleSwitch toggle = (ToggleSwitch) row(robot, name).lookup(".toggle-switch");
    robot.interact(toggle::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Node row(FxRobot robot, String name) {
    return robot.lookup(".help-row").queryAll().stream()
        .filter(row -> texts(row).contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Node row) {
    return row.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList();
  }
}
