// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.WindowTest;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** T-scores are for women after menopause and men from 50; others are compared with their age. */
@WindowTest
class ScoresWhereTheyApplyTest extends InWindow {
  private static final Pattern SCORE = Pattern.compile("^Lowest T-score|osteoporosis|osteopenia");

  @ParameterizedTest
  @CsvSource({"FEMALE, 12", "FEMALE, 30", "FEMALE, 50", "MALE, 12", "MALE, 30", "MALE, 49"})
  void childrenWomenBeforeMenopauseAndMenUnderFiftyAreComparedWithTheirAge(Sex sex, double age) {
    show(sex, age);
    assertThat(open.ask(() -> ruler().isVisible())).isFalse();
    assertThat(said())
        .noneMatch(words -> SCORE.matcher(words).find())
        .anyMatch(words -> words.contains("at this age"))
        .anyMatch(words -> words.startsWith("Compared with others of this age."));
  }

  @ParameterizedTest
  @CsvSource({"FEMALE, 52", "MALE, 50", "FEMALE, 80"})
  void othersHaveAScoreAndItsRuler(Sex sex, double age) {
    show(sex, age);
    assertThat(open.ask(() -> ruler().isVisible())).isTrue();
    assertThat(said())
        .anyMatch(
            words ->
                words.matches("Lowest T-score −?\\d\\.\\d, at the (spine|hip|neck of the hip)"));
    assertThat(said()).noneMatch(words -> words.startsWith("Compared with others"));
  }

  private void show(Sex sex, double age) {
    open.act(() -> open.exploration().change(Scenario.ordinary("Somebody", sex)));
    open.act(() -> open.exploration().showAge(age));
    open.settleToRead();
  }

  private Node ruler() {
    return card().lookup(".score-band").getParent();
  }

  private List<String> said() {
    return open.ask(
        () ->
            card().lookupAll(".label").stream()
                .filter(ScoresWhereTheyApplyTest::isShown)
                .map(label -> ((Label) label).getText())
                .toList());
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
  }

  private Node card() {
    return open.window().scene().getRoot().lookup(".density-card");
  }
}
