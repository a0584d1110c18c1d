// SPDX-License-Identifier: MIT
package org.trabecula.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trabecula.remodelling.MadeUpLife.woman;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.MadeUpLife;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;

class DensityReaderTest {
  private final TScores scores = new TScores(DensityReference.read(new AssetReader()));
  private final DensityReader reader = new DensityReader(scores);

  @ParameterizedTest
  @CsvSource({
    "1.3, 1.3, NORMAL",
    "-0.9, -0.9, NORMAL",
    "-1.0, -1.0, NORMAL",
    "-1.04, -1.0, NORMAL",
    "-1.06, -1.1, LOW",
    "-2.4, -2.4, LOW",
    "-2.44, -2.4, LOW",
    "-2.46, -2.5, OSTEOPOROSIS",
    "-2.5, -2.5, OSTEOPOROSIS",
    "-4, -4.0, OSTEOPOROSIS"
  })
  void namesTheScoreAsItIsTold(double tScore, double told, DensityBand band) {
    Life life = spine(woman(), tScore);
    DensityReading reading = reader.read(life, life, 60);
    assertThat(reading.score())
        .contains(new DensityReading.Score(told, band, SkeletalSite.LUMBAR_SPINE));
    assertThat(reading.isLow()).isEqualTo(band != DensityBand.NORMAL);
  }

  @Test
  void theLowestOfTheBonesThatAreScannedCountsAndIsNamed() {
    DensityReader program = new DensityReader(scores);
    Life anna = life("anna");
    Life usual = life("ordinary-woman");
    int notAtTheSpine = 0;
    for (double age = 51; age <= 95; age += 1) {
      DensityReading reading = program.read(anna, usual, age);
      assertThat(reading.scores()).hasSize(SkeletalSite.values().length);
      for (SkeletalSite site : SkeletalSite.values()) {
        double tScore = scores.of(site, site.scannedBmd(anna.at(age)));
        assertThat(reading.score(site).orElseThrow().tScore()).isCloseTo(tScore, within(0.051));
        assertThat(reading.score().orElseThrow().tScore()).isLessThanOrEqualTo(tScore + 0.051);
      }
      notAtTheSpine += reading.score().orElseThrow().site() == SkeletalSite.LUMBAR_SPINE ? 0 : 1;
    }
    assertThat(notAtTheSpine).isPositive();
  }

  @Test
  void annaOf61IsNotCalledNormalByHerSpineAlone() {
    DensityReading reading =
        new DensityReader(scores).read(life("anna"), life("ordinary-woman"), 61);
    assertThat(reading.score(SkeletalSite.FEMORAL_NECK).orElseThrow().tScore())
        .isLessThan(reading.score(SkeletalSite.LUMBAR_SPINE).orElseThrow().tScore());
    assertThat(reading.band()).contains(DensityBand.LOW);
    assertThat(reading.score().orElseThrow().site()).isNotEqualTo(SkeletalSite.LUMBAR_SPINE);
  }

  @Test
  void theCurveLiesInTheBandOfTheLowestTScore() {
    Life anna = life("anna");
    for (double age = 52; age <= 95; age += 1) {
      double share = ShareOfPeak.ofSpine(anna, age);
      DensityBand band = reader.at(anna, age).get(0).band();
      double tScore = reader.at(anna, age).get(0).tScore();
      if (Math.abs(tScore + 1) > 0.1 && Math.abs(tScore + 2.5) > 0.1) {
        assertThat(share >= reader.border(anna, -1).applyAsDouble(age))
            .isEqualTo(band == DensityBand.NORMAL);
        assertThat(share <= reader.border(anna, -2.5).applyAsDouble(age))
            .isEqualTo(band == DensityBand.OSTEOPOROSIS);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"FEMALE, 30, false", "FEMALE, 52, true", "MALE, 49, false", "MALE, 51, true"})
  void comparesWithYoungAdultsOnlyWhereThatIsUsual(Sex sex, double age, boolean scored) {
    Life life = spine(Scenario.ordinary("", sex), -3);
    assertThat(reader.read(life, life, age).score().isPresent()).isEqualTo(scored);
  }

  @Test
  void comparesWithPeopleOfTheSameAge() {
    DensityReading reading = reader.read(spine(woman(), -3), spine(woman(), -1.5), 40);
    assertThat(reading.zScore()).isCloseTo(-1.5, within(1e-9));
  }

  @Test
  void bordersAreSharesOfTheOwnPeak() {
    double best = scores.bmdAt(SkeletalSite.LUMBAR_SPINE, 1);
    Life life = MadeUpLife.of(woman(), age -> 1, age -> best * (1 - 0.002 * Math.max(0, age - 30)));
    assertThat(ShareOfPeak.ofSpine(life, 80)).isCloseTo(0.9, within(1e-9));
    assertThat(reader.border(life, 1).applyAsDouble(60)).isCloseTo(1, within(1e-9));
    assertThat(reader.border(life, -1).applyAsDouble(60))
        .isCloseTo(scores.bmdAt(SkeletalSite.LUMBAR_SPINE, -1) / best, within(1e-9));
  }

  private static Life life(String name) {
    AssetReader assets = new AssetReader();
    return new LifeSimulator(RemodellingParameters.read(assets))
        .simulate(ScenarioLibrary.life(assets, Texts.english(), "scenarios/", name));
  }

  private Life spine(Scenario scenario, double tScore) {
    double bmd = scores.bmdAt(SkeletalSite.LUMBAR_SPINE, tScore);
    return MadeUpLife.of(scenario, age -> 1, age -> bmd);
  }
}
