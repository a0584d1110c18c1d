// SPDX-License-Identifier: MIT
package org.trabecula.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.CalciumFlows;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class TScoresTest {
  private final TScores tScores = new TScores(DensityReference.read(new AssetReader()));
  private final Scenario woman = Scenario.ordinary("woman", Sex.FEMALE);
  private final Scenario man = Scenario.ordinary("man", Sex.MALE);

  @Test
  void readsTheSpineFromTheScan() {
    assertThat(tScores.at(SkeletalSite.LUMBAR_SPINE, woman, point(70)).orElseThrow())
        .isCloseTo((0.937 - 1.047) / 0.110, within(1e-12));
  }

  @Test
  void usesTheSameReferenceForMen() {
    assertThat(tScores.at(SkeletalSite.TOTAL_HIP, man, point(70)))
        .isEqualTo(tScores.at(SkeletalSite.TOTAL_HIP, woman, point(70)));
  }

  @Test
  void appliesToWomenFromTheirOwnMenopause() {
    Scenario early = woman.with(new Menopause(40, Menopause.Kind.SURGICAL));
    assertThat(tScores.apply(woman, 50.9)).isFalse();
    assertThat(tScores.apply(woman, 51)).isTrue();
    assertThat(tScores.apply(early, 41)).isTrue();
  }

  @Test
  void appliesToMenFromFifty() {
    assertThat(tScores.at(SkeletalSite.TOTAL_HIP, man, point(49.9))).isEmpty();
    assertThat(tScores.at(SkeletalSite.TOTAL_HIP, man, point(50))).isPresent();
  }

  @Test
  void isEmptyWhereTheModelDoesNotTellTheDensity() {
    assertThat(tScores.at(SkeletalSite.FEMORAL_NECK, woman, point(70))).isEmpty();
  }

  @Test
  void putsTheBordersWhereTheirDefinitionDoes() {
    assertThat(tScores.band(-1.0)).isEqualTo(DensityBand.NORMAL);
    assertThat(tScores.band(-1.001)).isEqualTo(DensityBand.LOW);
    assertThat(tScores.band(-2.499)).isEqualTo(DensityBand.LOW);
    assertThat(tScores.band(-2.5)).isEqualTo(DensityBand.OSTEOPOROSIS);
  }

  @Test
  void turnsATScoreBackIntoDensity() {
    double bmd = tScores.bmdAt(SkeletalSite.TOTAL_HIP, -2.5);
    assertThat(bmd).isCloseTo(0.942 - 2.5 * 0.122, within(1e-12));
    assertThat(tScores.of(SkeletalSite.TOTAL_HIP, bmd)).isCloseTo(-2.5, within(1e-12));
  }

  private static LifePoint point(double age) {
    return new LifePoint(
        age,
        0.8,
        0.7,
        Double.NaN,
        0.937,
        1,
        1,
        1,
        300,
        1,
        1,
        0.2,
        0.2,
        0.13,
        40,
        40,
        1,
        0,
        0.2,
        1,
        new CalciumFlows(1000, 300, 200, 200, 200, 100));
  }
}
