// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.Appearance;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.design.Typeface;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ScenarioLibrary;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SteroidCourse;
import org.trabecula.scenario.VitaminD;
import org.trabecula.text.Texts;

@WindowTest
class ScenarioPanelTest {
  private final List<String> asked = new ArrayList<>();
  private final AppearanceSetting appearance = new AppearanceSetting(new MemoryAppearanceStore());
  private final ScenarioLibrary library = ScenarioLibrary.load(new AssetReader());
  private final Scenario start = library.lives().get(0);
  private Exploration exploration;
  private ScenarioPanel panel;

  @Start
  void start(Stage stage) {
    new Typeface(new AssetReader()).load();
    exploration = PanelExploration.of(start);
    panel = new ScenarioPanel(exploration, Texts.english(), library, new AssetReader(), actions());
    Scene scene = new Scene(new StackPane(panel), 400, 780);
    appearance.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void eachSliderMovesByMouse(FxRobot robot) {
    for (String id : List.of("age", "menopause", "steroids", "calcium")) {
      double before = slider(robot, id).value();
      robot.drag("#" + id + " .thumb").moveBy(40, 0).drop();
      assertThat(slider(robot, id).value()).as(id).isGreaterThan(before);
    }
    assertThat(exploration.ageProperty().get()).isEqualTo(slider(robot, "age").value());
    assertThat(exploration.scenario().menopause().orElseThrow().at())
        .isEqualTo(slider(robot, "menopause").value());
    assertThat(SteroidCourse.doseAt(exploration.scenario(), 50))
        .isEqualTo(slider(robot, "steroids").value());
    assertThat(exploration.scenario().courses(Calcium.class))
        .containsExactly(new Calcium(AgeSpan.from(18), slider(robot, "calcium").value()));
  }

  @Test
  void eachSliderMovesByKeys(FxRobot robot) {
    press(robot, "age", KeyCode.PAGE_UP);
    press(robot, "menopause", KeyCode.LEFT);
    press(robot, "steroids", KeyCode.RIGHT);
    press(robot, "calcium", KeyCode.RIGHT);

    assertThat(exploration.ageProperty().get()).isEqualTo(40);
    assertThat(exploration.scenario().life())
        .containsExactlyInAnyOrder(
            new Menopause(50, Menopause.Kind.NATURAL),
            new Glucocorticoid(AgeSpan.from(38), 0.5),
            new Calcium(AgeSpan.from(18), 1050));
  }

  @Test
  void undoBringsTheSlidersBack(FxRobot robot) {
    robot.drag("#menopause .thumb").moveBy(-60, 0).drop();
    robot.drag("#steroids .thumb").moveBy(60, 0).drop();

    robot.interact(exploration::undo);
    assertThat(slider(robot, "steroids").value()).isZero();
    assertThat(slider(robot, "menopause").value()).isLessThan(51);
    robot.interact(exploration::undo);
    assertThat(slider(robot, "menopause").value()).isEqualTo(51);
    assertThat(exploration.canUndoProperty().get()).isFalse();
    assertThat(exploration.scenario()).isEqualTo(start);
  }

  @Test
  void aDoseThatComesBackComesBackAtItsTime(FxRobot robot) {
    Glucocorticoid tablets = new Glucocorticoid(new AgeSpan(58, 62), 1);
    robot.interact(() -> exploration.change(start.with(tablets)));

    press(robot, "steroids", KeyCode.HOME);
    assertThat(exploration.scenario().courses(Glucocorticoid.class)).isEmpty();
    press(robot, "steroids", KeyCode.RIGHT);
    press(robot, "steroids", KeyCode.RIGHT);

    assertThat(exploration.scenario().courses(Glucocorticoid.class)).containsExactly(tablets);
  }

  @Test
  void anotherLifeForgetsTheTimeOfOldTablets(FxRobot robot) {
    Glucocorticoid tablets = new Glucocorticoid(new AgeSpan(58, 62), 1);
    robot.interact(() -> exploration.change(start.with(tablets)));
    press(robot, "steroids", KeyCode.HOME);
    robot.interact(() -> exploration.open(library.lives().get(2)));

    press(robot, "steroids", KeyCode.RIGHT);

    assertThat(exploration.scenario().courses(Glucocorticoid.class))
        .doesNotContain(new Glucocorticoid(new AgeSpan(58, 62), 0.5))
        .hasSize(1);
  }

  @Test
  void agesOfTheTabletsAppearWithTheDoseAndCanBeChanged(FxRobot robot) {
    assertThat(robot.lookup("#steroids .span-row").query().isVisible()).isFalse();
    press(robot, "steroids", KeyCode.PAGE_UP);
    assertThat(robot.lookup("#steroids .span-row").query().isVisible()).isTrue();

    Spinner<?> from = robot.lookup("#steroids .spinner").queryAs(Spinner.class);
    robot.interact(() -> from.increment(3));

    assertThat(exploration.scenario().courses(Glucocorticoid.class))
        .containsExactly(new Glucocorticoid(AgeSpan.from(31), 5));
  }

  @Test
  void theCautionStandsWheneverTheLifeHoldsSteroids(FxRobot robot) {
    Label caution = robot.lookup("#caution").queryAs(Label.class);
    assertThat(caution.isVisible()).isFalse();

    press(robot, "steroids", KeyCode.RIGHT);
    assertThat(caution.isVisible()).isTrue();
    assertThat(caution.getText()).startsWith("Do not stop steroids");
  }

  @Test
  void aManHasNoMenopauseSlider(FxRobot robot) {
    robot.clickOn("#male");

    assertThat(exploration.scenario().person().sex()).isEqualTo(Sex.MALE);
    assertThat(robot.lookup("#menopause").tryQuery()).isEmpty();
    robot.clickOn("#male");
    assertThat(exploration.scenario().person().sex()).isEqualTo(Sex.MALE);
    robot.clickOn("#female");
    assertThat(robot.lookup("#menopause").tryQuery()).isPresent();
  }

  @Test
  void theTitleOffersTheReadyMadeLives(FxRobot robot) {
    robot.clickOn("#life-title");
    robot.clickOn(library.lives().get(4).title());

    assertThat(exploration.scenario()).isEqualTo(library.lives().get(4));
    assertThat(exploration.ageProperty().get()).isEqualTo(library.lives().get(4).view().age());
    assertThat(robot.lookup("#life-title").queryAs(Button.class).getText())
        .isEqualTo(library.lives().get(4).title());
  }

  @Test
  void moreAboutTheLifeIsChosenInWords(FxRobot robot) {
    open(robot, "more");
    MenuButton vitaminD = robot.lookup("#vitamin-d .menu-button").queryAs(MenuButton.class);
    assertThat(vitaminD.getText()).isEqualTo("enough");

    robot.interact(() -> vitaminD.getItems().get(1).fire());

    assertThat(exploration.scenario().courses(VitaminD.class))
        .containsExactly(new VitaminD(AgeSpan.from(18), 30));
    assertThat(vitaminD.getText()).isEqualTo("low");
  }

  @Test
  void aMedicineIsAddedChangedAndRemoved(FxRobot robot) {
    open(robot, "treatment");
    MenuButton add = robot.lookup("#add-medicine").queryAs(MenuButton.class);
    robot.interact(() -> add.getItems().get(0).fire());
    assertThat(exploration.scenario().life())
        .containsExactly(new MedicineCourse(new AgeSpan(30, 35), Medicine.ALENDRONATE));

    List<Spinner<?>> spinners =
        robot.lookup("#treatment .spinner").queryAllAs(Spinner.class).stream()
            .<Spinner<?>>map(spinner -> spinner)
            .toList();
    robot.interact(() -> spinners.get(1).increment(2));
    assertThat(exploration.scenario().life())
        .containsExactly(new MedicineCourse(new AgeSpan(30, 37), Medicine.ALENDRONATE));

    robot.interact(() -> robot.lookup("#treatment .icon-button").queryAs(Button.class).fire());
    assertThat(exploration.scenario().life()).isEmpty();
  }

  @Test
  void theButtonsAskTheWindow(FxRobot robot) {
    robot.clickOn("#reset").clickOn("#open").clickOn("#save");

    assertThat(asked).containsExactly("reset", "open", "save");
  }

  @Test
  void everyControlHasANameForScreenReaders(FxRobot robot) {
    Glucocorticoid tablets = new Glucocorticoid(new AgeSpan(58, 62), 7.5);
    MedicineCourse medicine = new MedicineCourse(new AgeSpan(62, 67), Medicine.ALENDRONATE);
    robot.interact(() -> exploration.change(start.with(tablets).with(medicine)));
    open(robot, "more");
    open(robot, "treatment");

    assertThat(AccessibleNames.missingIn(panel)).isEmpty();
  }

  @Test
  void theFourSlidersFitIntoALowWindowAndUnderLargeText(FxRobot robot) {
    robot.interact(() -> exploration.change(start.with(new Glucocorticoid(AgeSpan.from(20), 7.5))));
    assertSlidersInView(robot, 100, 618);
    assertSlidersInView(robot, 100, 580);
    assertSlidersInView(robot, 200, 760);
  }

  @Test
  void saysWhereAMedicineEndsAtTheLengthOfItsLongestTrial(FxRobot robot) {
    robot.interact(
        () ->
            exploration.change(
                start.with(new MedicineCourse(AgeSpan.from(60), Medicine.TERIPARATIDE))));
    robot.interact(() -> robot.lookup("#treatment").<TitledPane>query().setExpanded(true));
    assertThat(robot.lookup("Ends here at 62: no trial lasted longer than 2 years.").tryQuery())
        .isPresent();
  }

  private void assertSlidersInView(FxRobot robot, int textPercent, double height) {
    robot.interact(
        () -> {
          appearance.set(Appearance.DEFAULT.withTextPercent(textPercent));
          panel.setMaxHeight(height);
        });
    robot.interact(() -> panel.getScene().getRoot().layout());
    Bounds view = bounds(robot.lookup(".life-panel > .scroll-pane").query());
    Stream.of("age", "menopause", "steroids", "calcium")
        .map(id -> bounds(robot.lookup("#" + id + " .thumb").query()))
        .forEach(
            thumb -> {
              assertThat(thumb.getMinY()).isGreaterThanOrEqualTo(view.getMinY());
              assertThat(thumb.getMaxY()).isLessThanOrEqualTo(view.getMaxY());
            });
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static void open(FxRobot robot, String pane) {
    robot.interact(() -> robot.lookup("#" + pane).queryAs(TitledPane.class).setExpanded(true));
    robot.interact(() -> {});
  }

  private static LabelledSlider slider(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(LabelledSlider.class);
  }

  private static void press(FxRobot robot, String id, KeyCode key) {
    robot.interact(() -> robot.lookup("#" + id + " .slider").query().requestFocus());
    robot.push(key);
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
