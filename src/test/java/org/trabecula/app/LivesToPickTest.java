// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.comparison.Side;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.scenario.file.ScenarioFile;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;

/** Ready-made lives in the real window, and the titles under which lives are told there. */
@WindowTest
class LivesToPickTest extends InWindow {
  private static final Scenario COELIAC =
      ScenarioLibrary.life(new AssetReader(), Texts.english(), "scenarios/", "coeliac");

  private static final MedicineCourse DENOSUMAB =
      new MedicineCourse(AgeSpan.from(60), Medicine.DENOSUMAB);

  @Test
  void aChosenLifeOpensAtTheAgeThatShowsWhatItIsAbout() {
    fire("#life-title");
    fire("#life-coeliac");

    assertThat(open.exploration().scenario()).isEqualTo(COELIAC);
    assertThat(open.exploration().ageProperty().get()).isEqualTo(44);
    assertThat(root().lookup(".life-picker")).isNull();
    assertThat(windowTitle()).isEqualTo("Coeliac, found at 45 – Trabecula");
  }

  @Test
  void theFirstPictureIsPaintedWhileTheListIsOpen() {
    fire("#life-title");
    open.waitUntil(
        () -> {
          Node place = root().lookup("#life-ordinary-woman").lookup(".life-picture");
          return ((ImageView) ((Parent) place).getChildrenUnmodifiable().get(0)).getImage() != null;
        });
  }

  @Test
  void theTitleOfTheWindowFollowsWhatIsSet() {
    open.act(() -> open.exploration().open(COELIAC));
    open.act(() -> open.exploration().change(PersonEdit.withMenopauseAt(COELIAC, 45)));

    String told = "Woman, menopause at 45, low calcium uptake from 25 to 45";
    assertThat(windowTitle()).isEqualTo(told + " – Trabecula");
    assertThat(((Button) root().lookup("#life-title")).getText()).isEqualTo(told);
  }

  @Test
  void theSentencesOfSafetyStayInSight() {
    open.act(() -> open.exploration().change(OpenWindow.start().with(DENOSUMAB)));
    fire("#life-title");
    for (String sentence : List.of("New strong back pain", "Do not stop denosumab")) {
      assertThat(root().lookup(".life-picker").lookupAll(".label"))
          .anyMatch(node -> ((Label) node).getText().startsWith(sentence));
    }
  }

  @Test
  void eachSideOfAComparisonHasALifeToPick() {
    fire("#screen-compare");
    Exploration left = open.window().compareRoom().lives().of(Side.LEFT);
    fire("#edit-left");
    fire("#life-title");
    fire("#life-coeliac");

    assertThat(left.scenario().life()).isEqualTo(COELIAC.life());
    assertThat(open.exploration().scenario()).isEqualTo(OpenWindow.start());
    assertThat(root().lookupAll(".label"))
        .anyMatch(node -> ((Label) node).getText().equals("Left: Coeliac, found at 45"));
  }

  @Test
  void aSavedLifeHasNoTitleThatIsNotTrueAnyMore(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("life" + ScenarioFile.ENDING);
    open.act(() -> open.exploration().change(PersonEdit.withMenopauseAt(COELIAC, 45)));
    open.act(() -> dialogs().save(file.toFile()));

    assertThat(Files.readString(file)).doesNotContain("title").contains("\"version\": 2");
    assertThat(ScenarioFile.read(file).scenario().hasTitle()).isFalse();
  }

  private Parent root() {
    return open.window().scene().getRoot();
  }

  private ScenarioDialogs dialogs() {
    return new ScenarioDialogs(
        root().getScene().getWindow(),
        open.exploration(),
        open.titles(),
        Texts.english(),
        open.window().notices());
  }

  private String windowTitle() {
    return open.ask(() -> ((Stage) root().getScene().getWindow()).getTitle());
  }

  private void fire(String control) {
    List<Node> found =
        open.ask(() -> root().lookupAll(control).stream().filter(Node::isVisible).toList());
    open.act(() -> ((ButtonBase) found.get(found.size() - 1)).fire());
  }
}
