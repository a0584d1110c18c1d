// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.cause.Counterfactuals;
import org.trabecula.cause.WithoutHarm;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.remodelling.CalciumFlows;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RandomLives;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.VitaminD;
import org.trabecula.text.PlainReader;
import org.trabecula.text.Texts;

class LoopWordsTest {
  private static final Scenario WOMAN = Scenario.ordinary("", Sex.FEMALE);

  private final LifeSimulator simulator =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));
  private final LoopWords words = new LoopWords(Texts.english());

  @Test
  void aYoungHealthyBodyIsInBalance() {
    Now now = at(WOMAN, 30);
    for (Gauge gauge : Gauge.values()) {
      assertThat(words.reading(gauge, now)).as("%s", gauge).isEqualTo("as usual");
    }
    assertThat(story(now)).contains("About as much calcium gets in", "(PTH) is as usual");
  }

  @Test
  void littleVitaminDKeepsTheCalciumOfMilkOut() {
    Scenario plenty = WOMAN.with(new Calcium(AgeSpan.from(18), 1200));
    Now enough = at(plenty, 65);
    Now little = at(plenty.with(new VitaminD(AgeSpan.from(18), 10)), 65);
    assertThat(little.point().calciumAbsorbed()).isLessThan(enough.point().calciumAbsorbed());
    assertThat(little.point().calcium().eaten()).isEqualTo(enough.point().calcium().eaten());
    assertThat(story(little)).contains("Little calcium gets in", "PTH is high", "removing cells");
    assertThat(words.reading(Gauge.VITAMIN_D, little)).isEqualTo("very low");
    assertThat(Gauge.PTH.of(little)).isGreaterThan(Gauge.PTH.of(enough));
  }

  @Test
  void bloodCalciumHardlyMovesWhereParathyroidHormoneMoves() {
    Now enough = at(WOMAN, 60);
    Now little = at(WOMAN.with(new Calcium(AgeSpan.from(18), 300)), 60);
    double hormone = Gauge.PTH.of(little) / Gauge.PTH.of(enough);
    double blood = Gauge.BLOOD_CALCIUM.of(enough) / Gauge.BLOOD_CALCIUM.of(little);
    assertThat(hormone).isGreaterThan(1.1);
    assertThat(blood).isBetween(1.0, 1 + (hormone - 1) / 3);
    assertThat(story(little)).contains("blood calcium hardly moves");
  }

  @Test
  void theStoryOfBoneAgreesWithTheModelAndWithTheAmountsInThePicture() {
    for (double age = 12; age <= 95; age += 1) {
      Now now = at(WOMAN, age);
      CalciumFlows flows = now.point().calcium();
      boolean alike =
          words.amount(Flow.FROM_BONE, flows).equals(words.amount(Flow.INTO_BONE, flows));
      boolean gives = flows.fromBone() > flows.intoBone();
      assertThat(story(now).contains("gives more")).as("at %s", age).isEqualTo(!alike && gives);
      assertThat(story(now).contains("takes more")).as("at %s", age).isEqualTo(!alike && !gives);
    }
  }

  @Test
  void theStoryOfAnyLifeIsPlain() {
    PlainReader reader = new PlainReader();
    RandomLives lives = new RandomLives(21);
    for (int trial = 0; trial < 30; trial++) {
      Life life = simulator.simulate(lives.next());
      for (double age = 12; age <= 96; age += 4) {
        Now now = at(life, age);
        words.story(now).forEach(reader::read);
      }
    }
    assertThat(reader.hasRead()).isGreaterThan(1000);
    assertThat(reader.tooHard()).isEmpty();
  }

  @Test
  void needlesStayOnTheirScales() {
    assertThat(List.of(Gauge.needle(0), Gauge.needle(1), Gauge.needle(9)))
        .containsExactly(0.0, 0.5, 1.0);
  }

  private String story(Now now) {
    return String.join(" ", words.story(now));
  }

  private Now at(Scenario scenario, double age) {
    return at(simulator.simulate(scenario), age);
  }

  private Now at(Life life, double age) {
    Scenario scenario = life.scenario();
    Life average = simulator.simulate(Scenario.ordinary("", scenario.person().sex()));
    ExploredLife explored =
        new ExploredLife(
            life,
            Counterfactuals.of(life, average, Map.of()),
            WithoutHarm.of(scenario),
            life,
            null);
    return new Now(explored, age);
  }
}
