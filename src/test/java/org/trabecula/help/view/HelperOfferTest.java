// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AccessibleNames;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.RealExploration;
import org.trabecula.help.Advice;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Exercise.Level;
import org.trabecula.scenario.Smoking;
import org.trabecula.text.Texts;

@WindowTest
class HelperOfferTest {
  private static final Exercise TRAINING = new Exercise(AgeSpan.from(50), Level.STRENGTH);

  private final List<Runnable> waiting = new ArrayList<>();
  private Exploration exploration;
  private HelperOffer offer;

  @Start
  void start(Stage stage) {
    exploration = RealExploration.of(RealExploration.ANNA, 80, waiting::add);
    AssetReader assets = new AssetReader();
    offer =
        new HelperOffer(
                exploration,
                Advice.read(assets),
                new TriedHelp(exploration, Texts.english()),
                Texts.english())
            .lookingBack();
    stage.setScene(new Scene(offer, 500, 120));
    stage.show();
  }

  @Test
  void triesTrainingFromMiddleAge(FxRobot robot) {
    robot.interact(() -> toggle(robot).fire());
    assertThat(exploration.scenario()).isEqualTo(RealExploration.ANNA.with(TRAINING));
  }

  @Test
  void elsewhereItIsOfferedFromTheAgeOnViewAndNeverFromOneGoneBy(FxRobot robot) {
    TriedHelp tried = new TriedHelp(exploration, Texts.english());
    Advice advice = Advice.read(new AssetReader());
    List<String> asked = new ArrayList<>();
    robot.interact(
        () -> {
          TrainingSwitch now = new TrainingSwitch(exploration, advice, tried, Texts.english());
          for (double age : new double[] {15, 61.4, 75, 80}) {
            exploration.showAge(age);
            asked.add(now.questionProperty().get());
          }
        });
    assertThat(asked)
        .containsExactly(
            "What if she trained for strength from 18 on?",
            "What if she trained for strength from 61 on?",
            "What if she trained for strength from 75 on?",
            "What if she trained for strength from 80 on?");
  }

  @Test
  void takesBackTheTrainingAloneThoughItsLifeIsNotComputedYet(FxRobot robot) {
    Smoking smoking = new Smoking(AgeSpan.from(30), 10);
    robot.interact(() -> toggle(robot).fire());
    robot.interact(() -> exploration.change(exploration.scenario().with(smoking)));
    robot.interact(() -> toggle(robot).fire());
    assertThat(waiting).as("nothing has been computed").hasSize(1);
    assertThat(exploration.scenario()).isEqualTo(RealExploration.ANNA.with(smoking));
  }

  @Test
  void everyControlHasAName() {
    assertThat(AccessibleNames.missingIn(offer)).isEmpty();
  }

  private static ToggleSwitch toggle(FxRobot robot) {
    return robot.lookup(".toggle-switch").queryAs(ToggleSwitch.class);
  }
}
