// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.AppearanceControl;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.measure.Adviser;
import org.trabecula.measure.Customs;
import org.trabecula.measure.Customs.VitaminDUnit;
import org.trabecula.text.Texts;

@WindowTest
class CustomsControlTest {
  private final CustomsSetting setting = new CustomsSetting();
  private final List<Customs> saved = new ArrayList<>();
  private CustomsControl control;

  @Start
  void start(Stage stage) {
    control = new CustomsControl(setting, new SimpleBooleanProperty(true), Texts.english());
    Scene scene = new Scene(control, 600, 500);
    new AppearanceSetting(new MemoryAppearanceStore()).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theAdviserIsChosenFromItsListAndRemembered(FxRobot robot) {
    robot.interact(() -> setting.remember(new Known()));
    assertThat(setting.get()).isEqualTo(Customs.of("GB"));

    robot.clickOn("#customs").clickOn("United Kingdom").clickOn("European Union");

    assertThat(setting.get()).isEqualTo(Customs.of("GB").withAdviser(Adviser.EU));
    assertThat(saved).containsExactly(setting.get());
  }

  @Test
  void aUnitIsChosenWithTheKeysAlone(FxRobot robot) {
    robot.interact(() -> robot.lookup("#customs").query().requestFocus());
    robot.push(KeyCode.SPACE).push(KeyCode.TAB);
    robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);

    assertThat(setting.get().vitaminD()).isEqualTo(VitaminDUnit.NG_PER_ML);
    assertThat(setting.get().adviser()).isEqualTo(Adviser.US);
  }

  @Test
  void theUnitsAreReachedFromTheColoursToo(FxRobot robot) {
    AppearanceSetting look = new AppearanceSetting(new MemoryAppearanceStore());
    AppearanceControl colours = new AppearanceControl(look, Texts.english());
    colours.leadTo(control::way);
    robot.interact(() -> control.getChildren().add(colours));

    robot.clickOn(colours.getChildren().get(1)).clickOn("Country and units");
    robot.clickOn("United States").clickOn("World (WHO)");

    assertThat(setting.get().adviser()).isEqualTo(Adviser.WHO);
  }

  @Test
  void theButtonHasAName() {
    assertThat(AccessibleNames.missingIn(control)).isEmpty();
  }

  private final class Known implements CustomsStore {
    @Override
    public Customs load() {
      return Customs.of("GB");
    }

    @Override
    public void save(Customs customs) {
      saved.add(customs);
    }
  }
}
