// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.scenario.file.ScenarioFile;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.StoppingCaution;
import org.trabecula.treatment.TakenCourses;

class PairLibraryTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final PairLibrary LIBRARY = PairLibrary.load(ASSETS, Texts.english());
  private static final PairWords WORDS =
      new PairWords(
          Texts.english(),
          LIBRARY,
          ScenarioLibrary.load(ASSETS, Texts.english()),
          new StoppingCaution(
              Pharmacopoeia.read(ASSETS), TakenCourses.read(ASSETS), Texts.english()));

  @Test
  void offersTheTenPairs() {
    assertThat(LIBRARY.pairs())
        .extracting(ReadyPair::name)
        .containsExactly(
            "steroids",
            "menopause",
            "calciumInTheTeens",
            "calciumInLaterLife",
            "vitaminD",
            "exercise",
            "wholePlan",
            "alendronate",
            "denosumabStopped",
            "order");
  }

  @Test
  void eachPairDiffersByExactlyOneNamedThing() {
    assertThat(LIBRARY.pairs())
        .allSatisfy(
            pair -> {
              assertThat(pair.lives().topics())
                  .as(pair.name())
                  .extracting(Topic::name)
                  .isEqualTo(pair.differsBy());
              assertThat(WORDS.topics(pair.lives()))
                  .as(pair.name())
                  .containsPattern(
                      "Only this differs|Their plans differ|Their courses of medicine differ");
              assertThat(WORDS.name(pair)).as(pair.name()).isNotBlank();
            })
        .filteredOn(pair -> pair.differsBy().size() > 1)
        .extracting(ReadyPair::name)
        .containsExactly("wholePlan");
  }

  @Test
  void bothLivesOfAPairHaveTheSameHoneycombAndTheSameStart() {
    assertThat(LIBRARY.pairs())
        .allSatisfy(
            pair -> {
              Scenario left = pair.lives().left();
              Scenario right = pair.lives().right();
              assertThat(left.view()).as(pair.name()).isEqualTo(right.view());
              assertThat(left.person()).as(pair.name()).isEqualTo(right.person());
            });
  }

  @Test
  void everyNumberInATitleStandsInItsLife() {
    Pattern number = Pattern.compile("\\d+(\\.\\d+)?");
    for (ReadyPair pair : LIBRARY.pairs()) {
      for (Side side : Side.values()) {
        Scenario life = pair.lives().of(side);
        String told = ScenarioFile.text(life.withTitle("none"));
        Matcher found = number.matcher(life.title());
        while (found.find()) {
          assertThat(told).as(life.title()).containsPattern("\\b" + found.group() + "\\b");
        }
      }
    }
  }

  @Test
  void noFileOfAPairIsLeftOver() throws IOException {
    try (var files = Files.list(Path.of("assets/pairs"))) {
      assertThat(files).hasSize(1 + 2 * LIBRARY.pairs().size());
    }
  }

  @Test
  void aPairIsFoundAgainOnWhicheverSidesItsLivesAre() {
    ReadyPair pair = LIBRARY.pairs().get(1);
    assertThat(LIBRARY.find(pair.lives())).contains(pair);
    assertThat(LIBRARY.find(pair.lives().swapped())).contains(pair);
    assertThat(LIBRARY.find(pair.lives().copied(Side.LEFT))).isEmpty();
  }

  @Test
  void aPairThatDiffersByMoreThanItSaysIsRefused() {
    LifePair lives = LIBRARY.pairs().get(0).lives();
    assertThatThrownBy(() -> new ReadyPair("steroids", List.of("calcium"), lives))
        .hasMessage("the pair steroids differs by [steroids], not by [calcium]");
  }

  @ParameterizedTest
  @MethodSource("org.trabecula.comparison.Topic#all")
  void everyTopicHasWords(Topic topic) {
    assertThat(Texts.english().has("compare.topic." + topic.name())).isTrue();
  }

  @Test
  void aLifeThatIsNotAsItsTitleSaysIsCalledByWhatIsSetInIt() {
    Scenario life = LIBRARY.pairs().get(0).lives().right();
    assertThat(WORDS.title(Side.RIGHT, life)).isEqualTo("Right: No steroid tablets");
    Scenario man = PersonEdit.withSex(life, Sex.MALE);
    assertThat(WORDS.title(Side.LEFT, man)).isEqualTo("Left: Man, an ordinary life");
    assertThat(WORDS.origin(man)).isEqualTo("made up; you changed: woman or man");
  }

  @Test
  void whatMustNotBeStoppedIsSaidWhicheverSideHoldsIt() {
    LifePair steroids = LIBRARY.pairs().get(0).lives();
    assertThat(WORDS.caution(steroids)).contains("Do not stop steroids");
    assertThat(WORDS.caution(steroids.swapped())).contains("Do not stop steroids");
    assertThat(WORDS.caution(LIBRARY.pairs().get(8).lives())).contains("Do not stop denosumab");
    assertThat(WORDS.caution(LIBRARY.pairs().get(1).lives())).isEmpty();
  }
}
