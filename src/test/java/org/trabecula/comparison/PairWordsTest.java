// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.honeycomb.LivingBone;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;
import org.trabecula.treatment.Pharmacopoeia;
import org.trabecula.treatment.StoppingCaution;
import org.trabecula.treatment.TakenCourses;

/** The words are held against the two lives themselves, not against what was made of them. */
class PairWordsTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final PairLibrary LIBRARY = PairLibrary.load(ASSETS, Texts.english());
  private static final ComparisonParameters GRAIN = ComparisonParameters.read(ASSETS);
  private static final PairWords WORDS =
      new PairWords(
          Texts.english(),
          LIBRARY,
          ScenarioLibrary.load(ASSETS, Texts.english()),
          new StoppingCaution(
              Pharmacopoeia.read(ASSETS), TakenCourses.read(ASSETS), Texts.english()));
  private static final LifeSimulator LIVES = new LifeSimulator(RemodellingParameters.read(ASSETS));
  private static final HoneycombSimulator HONEYCOMBS =
      new HoneycombSimulator(HoneycombParameters.read(ASSETS));
  private static final Pattern SIZE = Pattern.compile("about (\\d+)");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void wordsAreNeverWrongAboutWhichSideHasMoreOrByHowMuch(long seed) {
    LifePair pair = new RandomPairs(seed).next();
    LivingBone left = lived(pair.left());
    LivingBone right = lived(pair.right());
    for (double age = 15; age <= 95; age += 5) {
      List<String> told = WORDS.differences(BonePair.at(age, left, right, GRAIN));
      double peak = Math.max(peak(left), peak(right));
      check(
          told.get(0), 100 * (bone(left, age) - bone(right, age)) / peak, GRAIN.density().value());
      StructuralIndices one = StructuralIndices.of(left.honeycomb(), age);
      StructuralIndices other = StructuralIndices.of(right.honeycomb(), age);
      check(told.get(1), one.strutsCut() - other.strutsCut(), GRAIN.struts().value());
      double narrower = Math.min(one.trabecularSeparation(), other.trabecularSeparation());
      check(
          told.get(2),
          100 * (one.trabecularSeparation() - other.trabecularSeparation()) / narrower,
          GRAIN.holes().value());
    }
  }

  @Test
  void swappedSidesAreToldTheOtherWayRound() {
    LifePair pair = LIBRARY.pairs().get(1).lives();
    LivingBone left = lived(pair.left());
    LivingBone right = lived(pair.right());
    List<String> told = WORDS.differences(BonePair.at(60, left, right, GRAIN));
    List<String> swapped = WORDS.differences(BonePair.at(60, right, left, GRAIN));
    assertThat(told.get(0)).contains("on the right");
    assertThat(swapped)
        .isEqualTo(told.stream().map(PairWordsTest::swapSides).toList())
        .isNotEqualTo(told);
  }

  @Test
  void aLifeBesideItselfHasNothingMore() {
    LivingBone same = lived(LIBRARY.pairs().get(0).lives().left());
    assertThat(WORDS.differences(BonePair.at(80, same, same, GRAIN)))
        .allSatisfy(sentence -> assertThat(sentence).contains("both sides"));
  }

  @Test
  void bonesThatAreGoneAreNotCompared() {
    double none = Double.POSITIVE_INFINITY;
    assertThat(Gap.inPercent(none, none, 1).more()).isEmpty();
    assertThat(Gap.inPercent(none, 400, 1).more()).isEmpty();
  }

  private static String swapSides(String sentence) {
    return sentence.contains("left")
        ? sentence.replace("left", "right")
        : sentence.replace("right", "left");
  }

  /** A sentence about a difference, left less right. */
  private static void check(String sentence, double difference, double grain) {
    Matcher size = SIZE.matcher(sentence);
    if (size.find()) {
      assertThat(sentence).contains(difference > 0 ? "on the left" : "on the right");
      assertThat(Double.parseDouble(size.group(1)))
          .as(sentence)
          .isEqualTo(Math.abs(difference), within(grain / 2 + 1e-9));
    } else {
      assertThat(sentence).contains("both sides");
      assertThat(Math.abs(difference)).as(sentence).isLessThanOrEqualTo(grain / 2);
    }
  }

  private static double peak(LivingBone lived) {
    return lived.life().peak(LifePoint::lumbarSpineBmd);
  }

  private static double bone(LivingBone lived, double age) {
    return lived.life().value(LifePoint::lumbarSpineBmd, age);
  }

  private static LivingBone lived(Scenario scenario) {
    Life life = LIVES.simulate(scenario);
    return new LivingBone(life, HONEYCOMBS.simulate(life, () -> false).orElseThrow());
  }
}
