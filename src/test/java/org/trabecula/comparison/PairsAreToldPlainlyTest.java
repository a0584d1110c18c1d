// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.PlainReader;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.StoppingCaution;
import org.trabecula.treatment.TakenCourses;

/** What is said of two lives is plain, whatever they differ by and however much. */
class PairsAreToldPlainlyTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final int PAIRS = 1500;

  private final PairLibrary library = PairLibrary.load(ASSETS, Texts.english());
  private final PairWords words =
      new PairWords(
          Texts.english(),
          library,
          ScenarioLibrary.load(ASSETS, Texts.english()),
          new StoppingCaution(
              Pharmacopoeia.read(ASSETS), TakenCourses.read(ASSETS), Texts.english()));
  private final PlainReader reader = new PlainReader();

  @Test
  void whatAnyTwoLivesDifferByIsToldPlainly() {
    Random random = new Random(5);
    RandomPairs pairs = new RandomPairs(5);
    for (int trial = 0; trial < PAIRS; trial++) {
      read(pairs.next());
      double age = 10 + random.nextInt(90);
      words
          .differences(new BonePair(age, gap(random), gap(random), gap(random)))
          .forEach(reader::read);
    }
    library.pairs().forEach(pair -> read(pair.lives()));
    library.pairs().forEach(pair -> reader.read(words.name(pair)));
    assertThat(reader.hasRead()).isGreaterThan(3 * PAIRS);
    assertThat(reader.tooHard()).isEmpty();
  }

  @Test
  void whatWasChangedInAReadyMadeLifeIsToldPlainly() {
    RandomPairs pairs = new RandomPairs(6);
    for (int trial = 0; trial < PAIRS / 10; trial++) {
      LifePair any = pairs.next();
      for (ReadyPair ready : library.pairs()) {
        String title = ready.lives().left().title();
        reader.read(words.title(Side.LEFT, any.left().withTitle(title)) + ".");
        reader.read(words.origin(any.left().withTitle(title)));
      }
    }
    assertThat(reader.hasRead()).isGreaterThan(PAIRS);
    assertThat(reader.tooHard()).isEmpty();
  }

  private void read(LifePair pair) {
    reader.read(words.topics(pair));
    reader.read(words.caution(pair));
  }

  private static Gap gap(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new Gap(Optional.of(Side.LEFT), 1 + random.nextInt(60));
      case 1 -> new Gap(Optional.of(Side.RIGHT), 1 + random.nextInt(60));
      default -> new Gap(Optional.empty(), 0);
    };
  }
}
