// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.RealExploration;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.parameter.Bibliography;
import org.trabecula.protection.HomeDrawing;
import org.trabecula.protection.ProtectionFigures;
import org.trabecula.protection.ProtectionParameters;
import org.trabecula.text.Texts;
import org.trabecula.treatment.TrialResults;

@WindowTest
class ProtectionLessonTest {
  /** A machine that does other things too may take its time. */
  private static final long PATIENCE_MILLISECONDS = 60_000;

  private AppearanceSetting setting;
  private Exploration exploration;
  private ProtectionLesson lesson;

  @Start
  void start(Stage stage) {
    AssetReader assets = new AssetReader();
    exploration = RealExploration.of(RealExploration.ANNA, 30);
    ProtectionFigures known =
        new ProtectionFigures(
            ProtectionParameters.read(assets),
            HomeDrawing.read(assets),
            StrengthParameters.read(assets),
            TrialResults.read(assets),
            Bibliography.read(assets));
    lesson =
        new ProtectionLesson(
            exploration,
            known,
            Texts.english(),
            Runnable::run,
            problem -> {
              throw new AssertionError(problem);
            });
    ScrollPane scroll = new ScrollPane(lesson);
    scroll.setFitToWidth(true);
    Scene scene = new Scene(scroll, 1000, 1000);
    setting = new AppearanceSetting(new MemoryAppearanceStore());
    setting.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void itBeginsWithTheBoneOfTheLifeThatIsExplored(FxRobot robot) {
    assertThat(said()).contains("The bone's strength stays at 100%.");
    robot.interact(() -> exploration.showAge(80));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(said()).doesNotContain("stays at 100%");
    assertThat(said()).contains("about as easily as at the start");
  }

  @Test
  void aSafeHomeLowersTheFallsAndLeavesTheBone(FxRobot robot) {
    assertThat(tiles()).hasSize(10);
    for (ToggleButton tile : tiles()) {
      robot.interact(tile::fire);
    }
    assertThat(said())
        .contains(
            "62 falls where others have 100", "stays at 100%", "less easily than at the start");
    assertThat(sliders().get(2).getAccessibleText()).contains("10 of 10");
    assertThat(triangle().ratio()).isLessThan(1);
  }

  @Test
  void whatWasMadeSafeStaysWhenTheLifeIsSeenAtAnotherAge(FxRobot robot) {
    robot.interact(tiles().get(0)::fire);
    robot.interact(() -> exploration.showAge(80));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(said()).contains("96 falls where others have 100").doesNotContain("stays at 100%");
    assertThat(tiles()).filteredOn(ToggleButton::isSelected).hasSize(1);
  }

  @Test
  void aKeyMakesAThingSafeAndItsDrawingShowsIt(FxRobot robot) {
    ToggleButton rug = robot.lookup("#safe-rug").query();
    Parent place = rug.getParent();
    assertThat(shown(place, ".home-thing")).isNotEmpty();
    assertThat(shown(place, ".home-safe")).isEmpty();
    robot.interact(rug::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(shown(place, ".home-thing")).isEmpty();
    assertThat(shown(place, ".home-safe")).isNotEmpty();
    assertThat(rug.getAccessibleText()).isEqualTo("Loose rug: fixed to the floor");
  }

  @Test
  void theLargestTextMakesMoreFloorsRatherThanNarrowerRooms(FxRobot robot) {
    robot.interact(() -> setting.set(setting.get().withTextPercent(200)));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(lesson::layout);
    assertThat(tiles()).allSatisfy(tile -> assertThat(tile.getWidth()).isGreaterThan(9 * 30));
  }

  @Test
  void theSizesOfTheLoadsAreTaughtNotMeasured() {
    assertThat(said()).contains("For teaching only: a usual day counts as 1 here");
  }

  @Test
  void theSliderOfProtectionTicksTheSameThings(FxRobot robot) {
    robot.interact(() -> sliders().get(2).requestFocus());
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    assertThat(tiles()).filteredOn(ToggleButton::isSelected).hasSize(2);
  }

  @Test
  void aGreaterLoadIsMetWithSomethingThatHelps(FxRobot robot) {
    robot.interact(() -> sliders().get(1).requestFocus());
    robot.type(KeyCode.END);
    assertThat(said()).contains("more easily than at the start. Make things safe");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(triangle().ratio()).isGreaterThan(1);
    robot.interact(() -> robot.lookup("Back to the start").queryButton().fire());
    assertThat(said()).contains("about as easily as at the start");
  }

  @Test
  void whatWasMeasuredIsToldWithItsWorkAndItsLimits() {
    assertThat(said())
        .contains("Clemson 2023", "Costa 2013", "Sherrington 2019")
        .contains("83 had fallen and 17 had not", "not known yet");
  }

  @Test
  void everyControlHasAName() {
    assertThat(AccessibleNames.missingIn(lesson)).isEmpty();
  }

  private static List<Node> shown(Parent place, String look) {
    return place.lookupAll(look).stream().filter(node -> node.getParent().isVisible()).toList();
  }

  private ForceTriangle triangle() {
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MILLISECONDS,
        () -> {
          lesson.applyCss();
          lesson.layout();
          return (ForceTriangle) lesson.lookup(".force-triangle");
        });
  }

  private List<ToggleButton> tiles() {
    List<ToggleButton> tiles = new ArrayList<>();
    lesson.lookupAll(".safe-thing").forEach(tile -> tiles.add((ToggleButton) tile));
    return tiles;
  }

  private List<Slider> sliders() {
    List<Slider> sliders = new ArrayList<>();
    lesson.lookupAll(".slider").forEach(slider -> sliders.add((Slider) slider));
    return sliders;
  }

  private String said() {
    return lesson.lookupAll(".label").stream()
        .map(label -> ((Label) label).getText())
        .toList()
        .toString();
  }
}
