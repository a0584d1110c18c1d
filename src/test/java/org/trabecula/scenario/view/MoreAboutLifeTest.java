// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.VitaminD;

/** What is folded away under the four sliders. */
@WindowTest
class MoreAboutLifeTest {
  private OpenPanel open;

  @Start
  void start(Stage stage) {
    open = OpenPanel.on(stage);
  }

  @Test
  void moreAboutTheLifeIsChosenInWords(FxRobot robot) {
    open.unfold("more");
    MenuButton vitaminD = robot.lookup("#vitamin-d .menu-button").queryAs(MenuButton.class);
    assertThat(vitaminD.getText()).isEqualTo("enough");

    robot.interact(() -> vitaminD.getItems().get(1).fire());

    assertThat(open.exploration().scenario().courses(VitaminD.class))
        .containsExactly(new VitaminD(AgeSpan.from(18), 30));
    assertThat(vitaminD.getText()).isEqualTo("low");
  }

  @Test
  void moreAboutTheBodyIsSetOnSliders(FxRobot robot) {
    open.unfold("more");
    open.press("sex-hormone", KeyCode.LEFT);
    open.press("body-mass", KeyCode.LEFT);
    open.press("absorption", KeyCode.HOME);
    open.press("parathyroid-gland", KeyCode.RIGHT);

    assertThat(open.exploration().scenario().life())
        .containsExactly(
            new SexHormone(AgeSpan.from(18), 95),
            new BodyMassIndex(AgeSpan.from(18), 24),
            new Absorption(AgeSpan.from(18), 20),
            new ParathyroidGland(AgeSpan.from(18), 1.1));
    robot.interact(open.exploration().changes()::undo);
    assertThat(open.slider("parathyroid-gland").value()).isEqualTo(1);
    assertThat(open.exploration().scenario().life()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "sex-hormone, 5, 100",
    "body-mass, 15, 40",
    "absorption, 20, 100",
    "parathyroid-gland, 1, 4"
  })
  void aSliderOfTheBodyReachesTheEndsOfWhatALifeMayHold(String id, double low, double high) {
    open.unfold("more");
    open.press(id, KeyCode.HOME);
    assertThat(open.slider(id).value()).isEqualTo(low);
    open.press(id, KeyCode.END);
    assertThat(open.slider(id).value()).isEqualTo(high);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sex-hormone", "body-mass", "absorption", "parathyroid-gland"})
  void aButtonBringsTheUsualValueBack(String id, FxRobot robot) {
    open.unfold("more");
    Button back = robot.lookup("#" + id + " .icon-button").queryButton();
    assertThat(back.isVisible()).isFalse();

    open.press(id, id.equals("parathyroid-gland") ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN);
    assertThat(back.isVisible()).isTrue();
    assertThat(back.getAccessibleText()).contains(": back to ");
    robot.interact(back::fire);

    assertThat(open.exploration().scenario()).isEqualTo(open.start());
    assertThat(back.isVisible()).isFalse();
    assertThat(open.slider(id).lookup(".slider").isFocused()).isTrue();
    robot.interact(open.exploration().changes()::undo);
    assertThat(open.exploration().scenario().life()).hasSize(1);
  }

  @Test
  void aManWithLowSexHormonesIsToldSo(FxRobot robot) {
    robot.clickOn("#male");
    open.unfold("more");
    open.press("sex-hormone", KeyCode.HOME);

    assertThat(
            robot
                .lookup("Men have no menopause. His sex hormones are lower than usual.")
                .tryQuery())
        .isPresent();
    assertThat(robot.lookup("Low testosterone, so low estrogen").tryQuery()).isPresent();
  }
}
