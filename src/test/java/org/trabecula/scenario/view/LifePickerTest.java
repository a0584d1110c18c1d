// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AccessibleNames;
import org.trabecula.design.Appearance;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.scenario.title.LifeSearch;
import org.trabecula.text.Texts;

/** The ready-made lives to choose from. */
@WindowTest
class LifePickerTest {
  private final ScenarioLibrary library = ScenarioLibrary.load(new AssetReader(), Texts.english());
  private final AppearanceSetting appearance = new AppearanceSetting(new MemoryAppearanceStore());
  private final SimpleObjectProperty<BoneTheme> theme =
      new SimpleObjectProperty<>(BoneTheme.NATURAL);
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<Scenario> chosen = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private Button below;
  private StackPane room;
  private LifePicker picker;
  private boolean paintingFails;

  @Start
  void start(Stage stage) {
    below = new Button("below");
    room = new StackPane(below);
    LifePictures pictures = new LifePictures(this::painted, theme, background::add, failures::add);
    picker = new LifePicker(library, new LifeSearch(Texts.english()), pictures, Texts.english());
    Scene scene = new Scene(room, 1000, 640);
    appearance.dress(scene);
    stage.setScene(scene);
    stage.show();
    below.requestFocus();
    picker.openOver(room, "", chosen::add);
  }

  private LifePicture painted(Scenario life, BoneTheme colours) {
    if (paintingFails) {
      throw new IllegalStateException("no paint");
    }
    return new LifePicture(new PictureSize(1, 1), new int[] {0xFF000000});
  }

  @Test
  void showsAllLivesInTheirGroupsWithTitleAndWhatTheyAreAbout(FxRobot robot) {
    assertThat(cards(robot)).extracting(LifeCard::life).containsExactlyElementsOf(library.lives());
    assertThat(labels(robot))
        .contains("Osteoporosis", "Smoking and alcohol", "Estrogen falls in a day");
    assertThat(AccessibleNames.missingIn(picker)).isEmpty();
  }

  @Test
  void aChosenLifeIsGivenAndTheListGoes(FxRobot robot) {
    robot.interact(() -> robot.lookup("#life-coeliac").queryAs(LifeCard.class).fire());

    assertThat(chosen).extracting(Scenario::title).containsExactly("Coeliac, found at 45");
    assertThat(picker.getParent()).isNull();
    assertThat(below.isFocused()).isTrue();
  }

  @Test
  void aLifeIsFoundAndChosenByTheKeyboardAlone(FxRobot robot) {
    robot.write("cancer");
    assertThat(cards(robot)).hasSize(2);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.LEFT);
    robot.push(KeyCode.SPACE);

    assertThat(chosen)
        .extracting(Scenario::title)
        .containsExactly("After breast cancer: an aromatase inhibitor from 58 to 63");
  }

  @Test
  void whereNothingIsFoundThatIsSaid(FxRobot robot) {
    robot.write("xyzzy");
    assertThat(cards(robot)).isEmpty();
    assertThat(labels(robot)).contains("No life has all these words. Try fewer.");
  }

  @Test
  void escapeLeadsBackAndNothingIsChosen(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);
    assertThat(picker.getParent()).isNull();
    assertThat(chosen).isEmpty();
    assertThat(below.isFocused()).isTrue();
  }

  @Test
  void picturesComeOneByOneAreKeptAndStopWhenTheListGoes(FxRobot robot) {
    assertThat(background).hasSize(1);
    paintNext(robot);
    paintNext(robot);
    assertThat(withPicture(robot)).isEqualTo(2);

    robot.interact(() -> picker.close());
    paintNext(robot);
    assertThat(background).isEmpty();

    robot.interact(() -> picker.openOver(room, "", chosen::add));
    assertThat(withPicture(robot)).isEqualTo(3);
    assertThat(background).hasSize(1);
  }

  @Test
  void otherColoursAskForOtherPictures(FxRobot robot) {
    paintNext(robot);
    robot.interact(() -> picker.close());
    theme.set(BoneTheme.HIGH_CONTRAST);
    robot.interact(() -> picker.openOver(room, "", chosen::add));
    assertThat(withPicture(robot)).isZero();
  }

  @Test
  void aPictureThatCannotBePaintedIsToldOnceAndTriedAgainLater(FxRobot robot) {
    paintingFails = true;
    paintNext(robot);
    assertThat(failures).hasSize(1);
    assertThat(background).isEmpty();

    paintingFails = false;
    robot.interact(() -> picker.openOver(room, "", chosen::add));
    paintNext(robot);
    assertThat(withPicture(robot)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1000, 640, 100", "1000, 640, 130", "1000, 640, 200", "1400, 850, 100"})
  void noWordIsCutShort(double width, double height, int percent, FxRobot robot) {
    robot.interact(
        () -> {
          appearance.set(Appearance.DEFAULT.withTextPercent(percent));
          room.getScene().getWindow().setWidth(width);
          room.getScene().getWindow().setHeight(height);
        });
    robot.interact(() -> room.getScene().getRoot().layout());
    for (LifeCard card : cards(robot)) {
      for (Node node : card.lookupAll(".label")) {
        Label label = (Label) node;
        Text drawn = (Text) label.lookup(".text");
        assertThat(drawn.getText().replaceAll("\\s+", " ")).isEqualTo(label.getText());
        assertThat(label.localToScene(label.getLayoutBounds()).getMaxY())
            .as(label.getText())
            .isLessThanOrEqualTo(card.localToScene(card.getLayoutBounds()).getMaxY());
      }
      assertThat(card.localToScene(card.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(width);
    }
  }

  private void paintNext(FxRobot robot) {
    robot.interact(() -> background.remove().run());
    robot.interact(() -> {});
  }

  private long withPicture(FxRobot robot) {
    return cards(robot).stream().filter(card -> card.picture() != null).count();
  }

  private static List<LifeCard> cards(FxRobot robot) {
    return List.copyOf(robot.lookup(".life-card").queryAllAs(LifeCard.class));
  }

  private static Set<String> labels(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .collect(Collectors.toSet());
  }
}
