// SPDX-License-Identifier: MIT
package org.trabecula.density.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.ScanLives;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.parameter.Bibliography;
import org.trabecula.text.Texts;

@WindowTest
class ScanLessonTest {
  private ScanLesson lesson;

  @Start
  void start(Stage stage) {
    AssetReader assets = new AssetReader();
    lesson =
        new ScanLesson(
            DensityReference.read(assets),
            ScanLives.read(assets),
            Bibliography.read(assets),
            Texts.english());
    ScrollPane scroll = new ScrollPane(lesson);
    scroll.setFitToWidth(true);
    Scene scene = new Scene(scroll, 1000, 700);
    new AppearanceSetting(new MemoryAppearanceStore()).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void fourLivesShareOneDensityAndDifferInRisk() {
    assertThat(lesson.lookupAll(".scan-life")).hasSize(4);
    assertThat(said())
        .contains(
            "T-score −2.0 at the neck of the hip",
            "The lowest risk of them all.",
            "Higher than Mia's");
  }

  @Test
  void theBandsAndThoseWhomTheyAreForAreNamed() {
    assertThat(said())
        .contains("Down to −1.0", "above −2.5", "At −2.5 and below", "men from 50")
        .contains("others of the same age");
    assertThat(lesson.lookupAll(".score-band")).hasSize(3);
  }

  @Test
  void theRulerHasTheScoresAtItsBordersWhereThereIsRoom() {
    assertThat(lesson.lookupAll(".score-number")).hasSize(2).allMatch(number -> number.isVisible());
  }

  @Test
  void riskCalculatorsAreNamedAndNeverAskedFor() {
    assertThat(said()).contains("This program does not compute it.");
    assertThat(lesson.lookupAll(".text-field")).isEmpty();
    assertThat(AccessibleNames.missingIn(lesson)).isEmpty();
  }

  private String said() {
    return lesson.lookupAll(".label").stream()
        .map(label -> ((Label) label).getText())
        .toList()
        .toString();
  }
}
