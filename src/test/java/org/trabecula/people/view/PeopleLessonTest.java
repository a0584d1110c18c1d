// SPDX-License-Identifier: MIT
package org.trabecula.people.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.anatomy.SpineParameters;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.parameter.Bibliography;
import org.trabecula.people.PeopleAnswers;
import org.trabecula.people.PeopleFigures;
import org.trabecula.text.Texts;

@WindowTest
class PeopleLessonTest {
  private PeopleLesson lesson;

  @Start
  void start(Stage stage) {
    AssetReader assets = new AssetReader();
    PeopleAnswers answers =
        new PeopleAnswers(
            PeopleFigures.read(assets), SpineParameters.read(assets), Bibliography.read(assets));
    lesson = new PeopleLesson(answers, Texts.english());
    ScrollPane scroll = new ScrollPane(lesson);
    scroll.setFitToWidth(true);
    Scene scene = new Scene(scroll, 1500, 700);
    new AppearanceSetting(new MemoryAppearanceStore()).dress(scene);
    stage.setScene(scene);
    // Tests share the stage, and one of them makes it narrow.
    stage.setWidth(1500);
    stage.show();
  }

  @Test
  void eachGroupIsAHundredIconsAndSaysSoInWords() {
    assertThat(arrays()).hasSize(2);
    assertThat(icons(0, ".person-icon")).isEqualTo(100);
    assertThat(icons(0, ".person-affected")).isEqualTo(20);
    assertThat(icons(1, ".person-affected")).isEqualTo(4);
    assertThat(arrays().get(0).getAccessibleText())
        .isEqualTo("Women from 50 on: 20 of 100 have osteoporosis. 80 do not.");
    assertThat(said()).contains("Sarafrazi", "2021", "United States");
  }

  @Test
  void aMedicineIsShownBesideNoneWithTheSameHundred(FxRobot robot) {
    robot.clickOn("A yearly infusion: zoledronate");
    assertThat(icons(0, ".person-affected")).isEqualTo(11);
    assertThat(icons(1, ".person-affected")).isEqualTo(3);
    assertThat(icons(1, ".person-spared")).isEqualTo(8);
    assertThat(said()).contains("8 fewer", "89 had none", "97 had none", "harms and burdens");
  }

  @Test
  void whereTheQuestionsTakeTooManyRowsTheyAreAList(FxRobot robot) {
    robot.interact(() -> lesson.getScene().getWindow().setWidth(700));
    WaitForAsyncUtils.waitForFxEvents();
    MenuButton list = (MenuButton) lesson.lookup("#people-list");
    assertThat(list.isVisible()).isTrue();
    robot.interact(() -> list.getItems().get(5).fire());
    assertThat(list.getText()).isEqualTo("Injections: denosumab");
    assertThat(icons(0, ".person-affected")).isEqualTo(7);
    assertThat(icons(1, ".person-affected")).isEqualTo(2);
  }

  @Test
  void aQuestionStaysChosenWhenItIsChosenAgain(FxRobot robot) {
    ToggleButton chosen = robot.lookup("Who has osteoporosis").queryAs(ToggleButton.class);
    robot.interact(chosen::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(chosen.isSelected()).isTrue();
    assertThat(arrays()).hasSize(2);
  }

  @Test
  void everyControlHasAName() {
    assertThat(AccessibleNames.missingIn(lesson)).isEmpty();
  }

  private List<Node> arrays() {
    return List.copyOf(lesson.lookupAll(".icon-array"));
  }

  private int icons(int array, String style) {
    return arrays().get(array).lookupAll(style).size();
  }

  private String said() {
    return lesson.lookupAll(".label").stream()
        .map(label -> ((Label) label).getText())
        .toList()
        .toString();
  }
}
