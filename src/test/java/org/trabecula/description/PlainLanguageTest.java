// SPDX-License-Identifier: MIT
package org.trabecula.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.asset.JsonName;
import org.trabecula.balance.BankWords;
import org.trabecula.balance.BoneBank;
import org.trabecula.balance.TrendBorders;
import org.trabecula.cause.CausalChain;
import org.trabecula.cause.Cause;
import org.trabecula.cause.CauseWords;
import org.trabecula.cause.CounterfactualSimulator;
import org.trabecula.cause.Counterfactuals;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.DensityWords;
import org.trabecula.density.TScores;
import org.trabecula.help.Help;
import org.trabecula.help.HelpFigures;
import org.trabecula.help.HelpWords;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RandomLives;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.ReadingGrade;
import org.trabecula.text.Texts;
import org.trabecula.treatment.TakenCourses;

/** Whatever the state of a life, what is said of it can be read after seven years of school. */
class PlainLanguageTest {
  private static final int LIVES_PER_SEED = 20;
  private static final double FROM = 12;
  private static final double TO = 98;
  private static final double STEP = 1.75;

  private static final AssetReader ASSETS = new AssetReader();
  private static final RemodellingParameters NUMBERS = RemodellingParameters.read(ASSETS);
  private static final LifeSimulator MODEL = new LifeSimulator(NUMBERS);
  private static final CounterfactualSimulator SIMULATOR =
      new CounterfactualSimulator(
          MODEL::simulate,
          new LifeSimulator(NUMBERS.withoutAgeing())::simulate,
          new LifeSimulator(NUMBERS.withoutEstrogenFall())::simulate,
          new TakenCourses(NUMBERS.medicines())::in);

  private final Texts texts = Texts.english();
  private final DensityReference reference = DensityReference.read(ASSETS);
  private final TrendBorders borders = TrendBorders.read(ASSETS);
  private final CauseWords causes = new CauseWords(texts);
  private final DensityWords density = new DensityWords(texts, reference);
  private final BankWords bank = new BankWords(texts, borders, true);
  private final BankWords biology = new BankWords(texts, borders, false);
  private final PictureDescription description = new PictureDescription(texts, reference, borders);
  private final DensityReader reader = new DensityReader(new TScores(reference));
  private final Map<String, Double> tooHard = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsSaidOfAnyStateIsPlain(long seed) {
    Random random = new Random(seed);
    RandomLives lives = new RandomLives(seed);
    int states = 0;
    for (int life = 0; life < LIVES_PER_SEED; life++) {
      Scenario scenario = lives.next();
      Counterfactuals why = SIMULATOR.of(MODEL.simulate(scenario));
      Optional<PictureFacts> lastLook = Optional.empty();
      for (double age = FROM; age < TO; age += STEP) {
        PictureFacts facts = facts(why, age, random);
        String picture = description.paragraph(facts, lastLook);
        judge(picture);
        causesAt(why, age);
        judge(bank.line(BoneBank.at(why.lived(), age)));
        judge(biology.line(BoneBank.at(why.lived(), age)));
        judge(density.name(facts.density()) + ". " + density.cutStruts(facts.cutShare()) + ".");
        judge(density.shareOfPeak(facts.density()) + ". " + texts.get("describe.help"));
        lastLook = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(facts);
        states++;
      }
    }
    assertThat(states).isGreaterThanOrEqualTo(900);
    assertThat(tooHard).isEmpty();
  }

  @Test
  void everyThingThatHelpsIsToldPlainly() {
    HelpWords help = new HelpWords(texts, HelpFigures.read(ASSETS));
    for (Help.Kind kind : Help.Kind.values()) {
      for (Sex sex : Sex.values()) {
        for (double age : new double[] {15, 61}) {
          judge(help.name(kind) + ". " + help.detail(kind, sex, age));
          judge(help.name(kind) + ". " + help.text(kind, sex, age));
        }
      }
      if (texts.has("help." + JsonName.of(kind) + ".tried")) {
        judge(help.tried(kind));
      }
    }
    assertThat(tooHard).isEmpty();
  }

  @Test
  void whatIsAlwaysInViewIsPlain() {
    List<String> always = new ArrayList<>(List.of("side.safety", "side.disclaimer"));
    always.addAll(List.of("density.lowest", "density.two", "bank.unit", "why.none.level"));
    always.forEach(key -> judge(texts.get(key)));
    assertThat(tooHard).isEmpty();
  }

  private void causesAt(Counterfactuals why, double age) {
    for (Cause cause : new CausalChain(why).at(age)) {
      String name = causes.name(cause, why.lived().scenario(), age);
      judge(name + ". " + causes.sentence(cause) + " " + causes.role(cause) + ".");
    }
  }

  /** The model's state, with whatever a honeycomb may look like in it. */
  private PictureFacts facts(Counterfactuals why, double age, Random random) {
    return new PictureFacts(
        why.lived().scenario(),
        age,
        reader.read(why.lived(), why.average(), age),
        random.nextBoolean(),
        BoneBank.at(why.lived(), age).net(),
        random.nextDouble() - 0.3,
        random.nextInt(4) == 0 ? 0 : random.nextDouble(),
        random.nextInt(4) == 0 ? 0 : 0.4 * random.nextDouble());
  }

  private void judge(String text) {
    double grade = ReadingGrade.of(text);
    if (grade > ReadingGrade.HIGHEST) {
      tooHard.put(text, grade);
    }
  }
}
