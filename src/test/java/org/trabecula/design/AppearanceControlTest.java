// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.text.Texts;

@WindowTest
class AppearanceControlTest {
  private final AppearanceSetting setting = new AppearanceSetting(new MemoryAppearanceStore());
  private AppearanceControl control;

  @Start
  void start(Stage stage) {
    control = new AppearanceControl(setting, Texts.english());
    Scene scene = new Scene(control, 600, 500);
    setting.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aTextSizeIsChosenFromTheList(FxRobot robot) {
    robot.clickOn("Aa").clickOn("150 %");

    assertThat(setting.get()).isEqualTo(new Appearance(150, Theme.LIGHT));
  }

  @Test
  void coloursAreChosenFromTheList(FxRobot robot) {
    robot.clickOn(control.getChildren().get(1)).clickOn("Strong contrast");

    assertThat(setting.get()).isEqualTo(new Appearance(100, Theme.CONTRAST));
  }

  @Test
  void lessMotionIsChosenAndTakenBack(FxRobot robot) {
    robot.clickOn(control.getChildren().get(1)).clickOn("Less motion: time goes by in steps");
    assertThat(setting.get().isMotionReduced()).isTrue();

    robot.clickOn("Less motion: time goes by in steps");
    assertThat(setting.get().isMotionReduced()).isFalse();
  }

  @Test
  void bothButtonsHaveNames() {
    assertThat(AccessibleNames.missingIn(control)).isEmpty();
  }
}
