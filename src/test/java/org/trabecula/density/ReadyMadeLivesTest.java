// SPDX-License-Identifier: MIT
package org.trabecula.density;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;

/** The ready-made lives, lived by the model, show what they are there to show. */
class ReadyMadeLivesTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final LifeSimulator MODEL = new LifeSimulator(RemodellingParameters.read(ASSETS));
  private static final TScores SCORES = new TScores(DensityReference.read(ASSETS));
  private static final ToDoubleFunction<LifePoint> SPINE = LifePoint::lumbarSpineBmd;

  @Test
  void osteoporosisIsReadAt68AndNotBefore() {
    Life life = life("osteoporosis-at-68");
    Life average = life("ordinary-woman");
    DensityReader screen = new DensityReader(SCORES);
    assertThat(screen.read(life, average, 68).band()).contains(DensityBand.OSTEOPOROSIS);
    assertThat(screen.read(life, average, 55).band()).contains(DensityBand.LOW);
    assertThat(lowestBand(life, 68)).isEqualTo(DensityBand.OSTEOPOROSIS);
    assertThat(lowestBand(life, 55)).isEqualTo(DensityBand.LOW);
  }

  @Test
  void theManOf72HasOsteoporosisAtOneSiteAtLeast() {
    assertThat(lowestBand(life("osteoporosis-man"), 72)).isEqualTo(DensityBand.OSTEOPOROSIS);
  }

  @Test
  void theGirlOf15StillGainsBoneAndHasNoTScore() {
    Life girl = life("girl-at-15");
    assertThat(girl.at(15).balance()).isPositive();
    assertThat(SCORES.apply(girl.scenario(), 15)).isFalse();
  }

  @Test
  void sportBuildsAHigherPeak() {
    assertThat(life("boy-at-16").peak(SPINE)).isGreaterThan(life("ordinary-man").peak(SPINE));
  }

  @Test
  void tooLittleFoodLowersThePeakAndSomeComesBackButNotAll() {
    Life life = life("too-little-food");
    Life usual = life("ordinary-woman");
    assertThat(life.peak(SPINE)).isLessThan(0.97 * usual.peak(SPINE));
    assertThat(life.value(SPINE, 30))
        .isGreaterThan(1.01 * life.value(SPINE, 22))
        .isLessThan(0.97 * usual.value(SPINE, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "steroids-protected, anna, 62",
    "osteoporosis-treated, osteoporosis-at-68, 73",
    "aromatase-inhibitor-protected, aromatase-inhibitor, 62",
    "trains-from-60, ordinary-woman, 68"
  })
  void whatHelpsLeavesMoreBone(String helped, String other, double age) {
    assertThat(life(helped).value(SPINE, age)).isGreaterThan(1.005 * life(other).value(SPINE, age));
  }

  @Test
  void aGutThatIsWellAgainGivesBoneBack() {
    Life life = life("coeliac");
    assertThat(life.value(SPINE, 47)).isGreaterThan(life.value(SPINE, 45));
  }

  @Test
  void anAromataseInhibitorCostsBoneOfTheSpine() {
    double share =
        life("aromatase-inhibitor").value(LifePoint::lumbarSpineScanBmd, 60)
            / life("ordinary-woman").value(LifePoint::lumbarSpineScanBmd, 60);
    assertThat(share).isBetween(0.92, 0.9999);
  }

  @ParameterizedTest
  @EnumSource(names = {"TOTAL_HIP", "FEMORAL_NECK"})
  void anOveractiveParathyroidCostsCorticalBoneFirst(SkeletalSite site) {
    assertThat(leftByAnOveractiveParathyroid(site))
        .isLessThan(leftByAnOveractiveParathyroid(SkeletalSite.LUMBAR_SPINE))
        .isLessThan(0.99);
  }

  private static double leftByAnOveractiveParathyroid(SkeletalSite site) {
    return life("overactive-parathyroid").value(site::bmd, 61)
        / life("ordinary-woman").value(site::bmd, 61);
  }

  @Test
  void afterAPauseOfAlendronateTheHipLosesALittle() {
    Life life = life("alendronate-pause");
    double share = life.value(LifePoint::totalHipBmd, 75) / life.value(LifePoint::totalHipBmd, 70);
    assertThat(share).isBetween(0.95, 0.995);
  }

  /** The name of the lowest of the three T-scores, as it is told. */
  private static DensityBand lowestBand(Life life, double age) {
    Scenario scenario = life.scenario();
    double lowest =
        Arrays.stream(SkeletalSite.values())
            .mapToDouble(site -> SCORES.at(site, scenario, life.at(age)).orElseThrow())
            .min()
            .orElseThrow();
    return SCORES.band(Math.rint(10 * lowest) / 10);
  }

  private static Life life(String name) {
    return MODEL.simulate(ScenarioLibrary.life(ASSETS, Texts.english(), "scenarios/", name));
  }
}
