// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.measure.Customs;
import org.trabecula.scenario.LifeLevels;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.scenario.title.LifeTitles;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Pharmacopoeia;

/** The panel in a window of its own, at the life with which the program opens. */
final class OpenPanel {
  private final AssetReader assets = new AssetReader();
  private final List<String> asked = new ArrayList<>();
  private final AppearanceSetting appearance = new AppearanceSetting(new MemoryAppearanceStore());
  private final ScenarioLibrary library = ScenarioLibrary.load(assets, Texts.english());
  private final Scenario start = library.lives().get(0);
  private final Exploration exploration = PanelExploration.of(start);
  private final FxRobot robot = new FxRobot();
  private final Property<Customs> customs = new SimpleObjectProperty<>(Customs.USUAL);
  private final ScenarioPanel panel;

  private OpenPanel() {
    panel =
        new ScenarioPanel(
            exploration,
            Texts.english(),
            new LifeFigures(
                new LifeTitles(Texts.english(), library.lives()),
                LifeWordsTest.advice(assets),
                Pharmacopoeia.read(assets),
                LifeLevels.read(assets)),
            actions(),
            customs);
    panel.setOnChooseLife(() -> asked.add("choose"));
  }

  /** Opens it; call on the JavaFX thread. */
  static OpenPanel on(Stage stage) {
    OpenPanel open = new OpenPanel();
    Scene scene = new Scene(new StackPane(open.panel), 400, 780);
    open.appearance.dress(scene);
    stage.setScene(scene);
    stage.show();
    return open;
  }

  /** The units that are shown, and whose advice counts. */
  Property<Customs> customs() {
    return customs;
  }

  ScenarioPanel panel() {
    return panel;
  }

  Exploration exploration() {
    return exploration;
  }

  AppearanceSetting appearance() {
    return appearance;
  }

  ScenarioLibrary library() {
    return library;
  }

  Scenario start() {
    return start;
  }

  /** What the buttons asked of the window, in turn. */
  List<String> asked() {
    return asked;
  }

  LabelledSlider slider(String id) {
    return robot.lookup("#" + id).queryAs(LabelledSlider.class);
  }

  /** Presses a key while a slider has the focus. */
  void press(String id, KeyCode key) {
    robot.interact(() -> robot.lookup("#" + id + " .slider").query().requestFocus());
    robot.push(key);
  }

  /** Opens a part that is folded away. */
  void unfold(String pane) {
    robot.interact(() -> robot.lookup("#" + pane).queryAs(TitledPane.class).setExpanded(true));
    robot.interact(() -> {});
  }

  private LifeActions actions() {
    return new LifeActions() {
      @Override
      public void reset() {
        asked.add("reset");
      }

      @Override
      public void open() {
        asked.add("open");
      }

      @Override
      public void save() {
        asked.add("save");
      }
    };
  }
}
