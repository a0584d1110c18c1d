// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.cohort.Cohort;
import org.trabecula.cohort.CohortParameters;
import org.trabecula.density.DensityReference;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.design.PlotScale;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

@WindowTest
class DensityCurveTest {
  private Exploration exploration;
  private final List<Throwable> failures = new ArrayList<>();
  private DensityCurve curve;

  @Start
  void start(Stage stage) {
    AssetReader assets = new AssetReader();
    exploration = RealExploration.of(RealExploration.ANNA, 62);
    curve =
        new DensityCurve(
            exploration,
            DensityReference.read(assets),
            new Cohort(
                new LifeSimulator(RemodellingParameters.read(assets)),
                CohortParameters.read(assets)),
            Texts.english(),
            Runnable::run,
            failures::add);
    Scene scene = new Scene(new StackPane(curve), 760, 220);
    new AppearanceSetting(new MemoryAppearanceStore()).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aClickOrADragGoesToThatAge(FxRobot robot) {
    CurvePlot plot = plot(robot);
    PlotScale scale = plot.scale();
    robot.clickOn(plot.localToScreen(scale.x(75), scale.y(0.9)));
    assertThat(exploration.ageProperty().get()).isCloseTo(75, within(0.3));
    robot
        .drag(plot.localToScreen(scale.x(75), scale.y(0.9)))
        .dropTo(plot.localToScreen(scale.x(40), scale.y(0.9)));
    assertThat(exploration.ageProperty().get()).isCloseTo(40, within(0.3));
  }

  @Test
  void thePastEndsWhereTheFutureBegins(FxRobot robot) {
    PlotScale scale = plot(robot).scale();
    List<Double> past = line(robot, ".life-past");
    List<Double> future = line(robot, ".life-future");
    assertThat(past.get(0)).isCloseTo(scale.x(10), within(1e-6));
    assertThat(past.get(past.size() - 2)).isCloseTo(scale.x(62), within(1e-6));
    assertThat(future.subList(0, 2)).isEqualTo(past.subList(past.size() - 2, past.size()));
    assertThat(future.get(future.size() - 2)).isCloseTo(scale.x(100), within(1e-6));
  }

  @Test
  void bandsAreDrawnOnlyAtTheAgesAtWhichScoresApply(FxRobot robot) {
    PlotScale scale = plot(robot).scale();
    Set<Polygon> bands = robot.lookup(".curve-band").queryAllAs(Polygon.class);
    assertThat(bands).hasSize(3);
    assertThat(bands)
        .allSatisfy(band -> assertThat(leftmost(band)).isCloseTo(scale.x(51), within(1e-6)));
    assertThat(bands)
        .noneMatch(band -> band.contains(scale.x(30), scale.y(0.9)))
        .anyMatch(band -> band.contains(scale.x(70), scale.y(0.9)));
  }

  @Test
  void onDemandABandSaysWhereEightyOfAHundredPeopleLie(FxRobot robot) {
    CheckBox people = robot.lookup(".curve-people-switch").queryAs(CheckBox.class);
    Polygon band = robot.lookup(".curve-people").queryAs(Polygon.class);
    assertThat(band.getParent().isVisible()).isFalse();
    assertThat(people.getAccessibleText())
        .isEqualTo("Show on the curve where 80 of 100 people in this model lie");
    robot.interact(people::requestFocus);
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(band.getParent().isVisible()).isTrue();
    PlotScale scale = plot(robot).scale();
    assertThat(band.contains(scale.x(40), scale.y(1))).isTrue();
    assertThat(band.contains(scale.x(40), scale.y(0.5))).isFalse();
    assertThat(robot.lookup("80 of 100 people in this model lie in it").tryQuery()).isPresent();
    assertThat(plot(robot).getAccessibleText()).contains("80 of 100 people in this model lie from");
    assertThat(failures).isEmpty();
    robot.interact(people::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(band.getParent().isVisible()).isFalse();
  }

  @Test
  void theBandFollowsAnotherLife(FxRobot robot) {
    CheckBox people = robot.lookup(".curve-people-switch").queryAs(CheckBox.class);
    Polygon band = robot.lookup(".curve-people").queryAs(Polygon.class);
    robot.interact(people::fire);
    WaitForAsyncUtils.waitForFxEvents();
    List<Double> first = List.copyOf(band.getPoints());
    robot.interact(() -> exploration.change(Scenario.ordinary("", Sex.MALE)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(band.getParent().isVisible()).isTrue();
    assertThat(List.copyOf(band.getPoints())).isNotEqualTo(first);
  }

  @Test
  void theChoiceIsRemembered(FxRobot robot) {
    AtomicBoolean kept = new AtomicBoolean(true);
    CheckBox people = robot.lookup(".curve-people-switch").queryAs(CheckBox.class);
    robot.interact(
        () ->
            curve.remember(
                new SpanStore() {
                  @Override
                  public boolean load() {
                    return kept.get();
                  }

                  @Override
                  public void save(boolean shown) {
                    kept.set(shown);
                  }
                }));
    assertThat(people.isSelected()).isTrue();
    robot.interact(people::fire);
    assertThat(kept).isFalse();
  }

  @Test
  void theLifeWithoutHarmLiesAboveAndIsNamed(FxRobot robot) {
    Polyline dotted = robot.lookup(".life-without-harm").queryAs(Polyline.class);
    assertThat(dotted.isVisible()).isTrue();
    List<Double> future = line(robot, ".life-future");
    int last = dotted.getPoints().size() - 1;
    assertThat(dotted.getPoints().get(last)).isLessThan(future.get(future.size() - 1));
    assertThat(name(robot).getText()).isEqualTo("same life, no steroids, enough calcium");
  }

  @Test
  void aLifeWithoutHarmsHasNoDottedLine(FxRobot robot) {
    robot.interact(() -> exploration.change(Scenario.ordinary("", Sex.MALE)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".life-without-harm").query().isVisible()).isFalse();
    assertThat(name(robot).isVisible()).isFalse();
  }

  @Test
  void marksMenopauseOnTheLine(FxRobot robot) {
    PlotScale scale = plot(robot).scale();
    Circle dot = robot.lookup(".curve-menopause").queryAs(Circle.class);
    assertThat(dot.getCenterX()).isCloseTo(scale.x(51), within(1e-6));
    robot.interact(() -> exploration.change(Scenario.ordinary("", Sex.MALE)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(dot.getParent().isVisible()).isFalse();
  }

  @Test
  void saysTheCurveInWords(FxRobot robot) {
    assertThat(plot(robot).getAccessibleText())
        .startsWith("Curve of the spine's bone density from 10 to 100. At 62 it has ")
        .contains("low bone density (osteopenia)");
  }

  private static CurvePlot plot(FxRobot robot) {
    return robot.lookup(".curve-plot").queryAs(CurvePlot.class);
  }

  private static Label name(FxRobot robot) {
    return robot.lookup(".curve-without-harm-name").queryAs(Label.class);
  }

  private static List<Double> line(FxRobot robot, String style) {
    return List.copyOf(robot.lookup(style).queryAs(Polyline.class).getPoints());
  }

  private static double leftmost(Polygon polygon) {
    return IntStream.range(0, polygon.getPoints().size() / 2)
        .mapToDouble(point -> polygon.getPoints().get(2 * point))
        .min()
        .orElseThrow();
  }
}
