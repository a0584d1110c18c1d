// SPDX-License-Identifier: MIT
package org.trabecula.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.balance.BoneBank;
import org.trabecula.balance.TrendBorders;
import org.trabecula.cause.Counterfactuals;
import org.trabecula.density.DensityBand;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReading;
import org.trabecula.density.DensityReference;
import org.trabecula.density.SkeletalSite;
import org.trabecula.density.TScores;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.morphometry.TurnoverIndices;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** What the picture says in words. */
class PictureDescriptionTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final Scenario WOMAN = Scenario.ordinary("", Sex.FEMALE);

  private final PictureDescription description =
      new PictureDescription(
          Texts.english(), DensityReference.read(ASSETS), TrendBorders.read(ASSETS));

  @Test
  void saysAgeAmountHolesStrutsAndWork() {
    assertThat(said(at(72, 0.684, DensityBand.OSTEOPOROSIS, -14.2)))
        .contains(
            "This is the inside of a spine bone of a woman of 72.",
            "Of 100 parts of spongy bone at its best, about 68 are there.",
            "The holes are about 25% wider than at 30.",
            "About 23 of 100 struts are lost. They mostly do not grow back, but those that are left"
                + " can get thicker.",
            "In the last year more was removed than built: 14 of 1,000 parts of spongy bone went.")
        .anySatisfy(sentence -> assertThat(sentence).contains("5 of 100 parts of the surface"))
        .anySatisfy(sentence -> assertThat(sentence).contains("osteoporosis"));
  }

  @Test
  void harmIsNeverToldWithoutWhatHelps() {
    List<String> said = said(at(85, 0.5, DensityBand.OSTEOPOROSIS, -20));
    assertThat(said.get(said.size() - 1)).contains("Strength training", "help");
  }

  @Test
  void whatChangedSinceTheLastLookIsTold() {
    PictureFacts before = at(60, 0.8, DensityBand.LOW, -5);
    assertThat(since(at(70, 0.72, DensityBand.LOW, -5), before))
        .contains("You last looked at 60. There were 80 of 100 parts; now there are 8 fewer.");
    assertThat(since(at(40, 0.97, DensityBand.LOW, -5), before))
        .contains("You last looked at 60. There were 80 of 100 parts; now there are 17 more.");
    assertThat(since(at(61, 0.8, DensityBand.LOW, -5), before))
        .contains("You last looked at 60. The amount of spongy bone is the same.");
  }

  @Test
  void aChangedLifeIsNotTakenForTime() {
    PictureFacts before = at(60, 0.8, DensityBand.LOW, -5);
    PictureFacts now = ofScenario(Scenario.ordinary("another", Sex.FEMALE), before);
    assertThat(since(now, before))
        .contains(
            "You last looked at 60, before the life was changed. There were 80 of 100 parts.");
  }

  @Test
  void aManIsCalledAMan() {
    PictureFacts man =
        ofScenario(Scenario.ordinary("", Sex.MALE), at(60, 0.8, DensityBand.LOW, -5));
    assertThat(said(man).get(0)).endsWith("of a man of 60.");
  }

  @Test
  void figuresAreThoseOfTheModelAndItsHoneycomb() {
    RemodellingParameters numbers = RemodellingParameters.read(ASSETS);
    Life life = new LifeSimulator(numbers).simulate(WOMAN);
    HoneycombLife honeycomb =
        new HoneycombSimulator(HoneycombParameters.read(ASSETS))
            .simulate(life, () -> false)
            .orElseThrow();
    DensityReader reader = new DensityReader(new TScores(DensityReference.read(ASSETS)));
    Counterfactuals lives = Counterfactuals.of(life, life, Map.of());

    PictureFacts young = PictureFacts.of(reader, lives, honeycomb, 15);
    PictureFacts old = PictureFacts.of(reader, lives, honeycomb, 75);

    assertThat(young.peakAhead()).isTrue();
    assertThat(old.peakAhead()).isFalse();
    assertThat(old)
        .isEqualTo(
            new PictureFacts(
                WOMAN,
                75,
                reader.read(lives.lived(), lives.average(), 75),
                false,
                BoneBank.at(life, 75).net(),
                StructuralIndices.of(honeycomb, 75).trabecularSeparation()
                        / StructuralIndices.of(honeycomb, 30).trabecularSeparation()
                    - 1,
                honeycomb.cutShare(75),
                TurnoverIndices.of(honeycomb.at(75)).surfaceAtWork()));
  }

  private static PictureFacts at(double age, double share, DensityBand band, double yearly) {
    DensityReading reading =
        new DensityReading(
            0.9,
            share,
            List.of(new DensityReading.Score(-2.6, band, SkeletalSite.FEMORAL_NECK)),
            -0.2);
    return new PictureFacts(WOMAN, age, reading, false, yearly, 0.261, 0.231, 0.052);
  }

  private static PictureFacts ofScenario(Scenario scenario, PictureFacts facts) {
    return new PictureFacts(
        scenario,
        facts.age(),
        facts.density(),
        facts.peakAhead(),
        facts.yearly(),
        facts.wider(),
        facts.cutShare(),
        facts.surfaceAtWork());
  }

  private List<String> said(PictureFacts facts) {
    return description.sentences(facts, Optional.empty());
  }

  private List<String> since(PictureFacts facts, PictureFacts before) {
    return description.sentences(facts, Optional.of(before));
  }
}
