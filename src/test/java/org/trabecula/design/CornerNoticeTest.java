// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;

@WindowTest
class CornerNoticeTest {
  private final AppearanceSetting setting = new AppearanceSetting(new MemoryAppearanceStore());
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    setting.set(new Appearance(200, Theme.DARK));
    Scene scene = new Scene(new VBox(), 900, 600);
    setting.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aNoticeHasTheSizeAndColoursOfTheProgram(FxRobot robot) {
    robot.interact(() -> new CornerNotice(setting).show(window, "Saved", "It is in anna.json."));

    Label text = robot.lookup("It is in anna.json.").queryAs(Label.class);
    assertThat(text.getFont().getSize()).isEqualTo(30);
    assertThat(text.getTextFill()).isEqualTo(new ColourTokens(Theme.DARK).color("-color-text"));
  }
}
