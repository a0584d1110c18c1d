// SPDX-License-Identifier: MIT
package org.trabecula.moved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.moved.MovedTerm.Term;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RandomLives;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.text.ReadingGrade;
import org.trabecula.text.Texts;

/** What is said of a moved control is what the model computed. */
class MovedTermTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final LifeSimulator MODEL = new LifeSimulator(RemodellingParameters.read(ASSETS));
  private static final Scenario WOMAN = Scenario.ordinary("", Sex.FEMALE);

  private final MovedWords words = new MovedWords(Texts.english(), MovedBorders.read(ASSETS));

  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5})
  void theWordsHaveTheSignAndTheSizeOfTheModel(long seed) {
    Random random = new Random(seed);
    RandomLives lives = new RandomLives(seed);
    Life before = MODEL.simulate(lives.next());
    for (int life = 0; life < 30; life++) {
      Life after = MODEL.simulate(lives.next());
      for (int trial = 0; trial < 30; trial++) {
        double age = 18 + 80 * random.nextDouble();
        Move move = new Move(MovedControl.of(Circumstance.SMOKING), before, age, after, age);
        check(move, words.sentences(move), age, age);
        Move aged = Move.ofAge(after, 18 + 80 * random.nextDouble(), age);
        check(aged, words.sentences(aged), aged.from(), age);
      }
      before = after;
    }
  }

  private void check(Move move, String told, double from, double age) {
    check(move, told, from, age, LifePoint::estrogen, "estrogen");
    check(move, told, from, age, LifePoint::calciumAbsorbed, "calcium");
    check(move, told, from, age, LifePoint::pth, "PTH");
    check(move, told, from, age, LifePoint::osteoclasts, "removing cells");
    check(move, told, from, age, LifePoint::osteoblasts, "building cells");
    check(move, told, from, age, LifePoint::trabecularVolume, "spongy bone");
    if (told.contains("So the glands send")) {
      double calcium = change(move, from, age, LifePoint::calciumAbsorbed);
      double pth = change(move, from, age, LifePoint::pth);
      assertThat(calcium * pth).as(told).isNegative();
    }
    assertThat(ReadingGrade.of(told)).as(told).isLessThanOrEqualTo(ReadingGrade.HIGHEST);
  }

  /** The borders stand here once more: the words and the numbers are held against each other. */
  private static void check(
      Move move,
      String told,
      double from,
      double age,
      ToDoubleFunction<LifePoint> quantity,
      String noun) {
    double change = change(move, from, age, quantity);
    double size = Math.abs(change);
    boolean cells = noun.endsWith("cells");
    String more = cells ? "a few more " : "a little more ";
    String less = cells ? "slightly fewer " : "a little less ";
    String few = cells ? "fewer " : "less ";
    String far = cells ? "far " : "much ";
    expect(told, more + noun, change > 0 && size >= 0.02 && size < 0.08, change);
    expect(told, less + noun, change < 0 && size >= 0.02 && size < 0.08, change);
    expect(told, "clearly more " + noun, change > 0 && size >= 0.08 && size < 0.3, change);
    expect(told, "clearly " + few + noun, change < 0 && size >= 0.08 && size < 0.3, change);
    expect(told, far + "more " + noun, change > 0 && size >= 0.3, change);
    expect(told, far + few + noun, change < 0 && size >= 0.3, change);
  }

  private static double change(
      Move move, double from, double age, ToDoubleFunction<LifePoint> quantity) {
    return move.after().value(quantity, age) / move.before().value(quantity, from) - 1;
  }

  private static void expect(String told, String words, boolean wanted, double change) {
    boolean said = told.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    assertThat(said).as("%s in: %s (%s)", words, told, change).isEqualTo(wanted);
  }

  @Test
  void whatComesLaterIsSaidToComeLater() {
    Life before = MODEL.simulate(WOMAN);
    Life after = MODEL.simulate(WOMAN.with(new Glucocorticoid(new AgeSpan(58, 66), 10)));
    assertThat(told(before, after, 40)).containsPattern("at 40 yet.*from about 5[89] on");
    assertThat(told(before, after, 62)).contains("At 62", "fewer building cells");
    assertThat(told(before, after, 65.5)).contains("spongy bone");
    Move nothing = new Move(MovedControl.of(Circumstance.STEROIDS), before, 40, before, 40);
    assertThat(words.sentences(nothing)).contains("hardly anything");
  }

  @Test
  void whatActsThroughAHormoneIsToldAsFollowingFromIt() {
    Life enough = MODEL.simulate(WOMAN);
    Life little = MODEL.simulate(WOMAN.with(new Calcium(AgeSpan.from(18), 200)));
    assertThat(told(enough, little, 30))
        .containsSubsequence(
            "less calcium", "So the glands send", "Because of that, ", "removing cells");
    Life early = MODEL.simulate(PersonEdit.withMenopauseAt(WOMAN, 42));
    assertThat(told(enough, early, 45))
        .containsSubsequence(
            "less estrogen", "Because of that, ", "more removing cells (osteoclasts) dig");
  }

  @Test
  void whatPassesIsToldWithItsTime() {
    Life before = MODEL.simulate(WOMAN);
    Life early = MODEL.simulate(WOMAN.with(new Menopause(42, Menopause.Kind.NATURAL)));
    double most = 42;
    for (double age = 42; age < 60; age++) {
      most = cells(before, early, age) > cells(before, early, most) ? age : most;
    }
    assertThat(told(before, early, 60)).contains("The cells felt it most at about " + (int) most);
  }

  @Test
  void theAgeAndWhoLivesTheLifeAreToldToo() {
    Life woman = MODEL.simulate(WOMAN);
    assertThat(words.sentences(Move.ofAge(woman, 45, 60)))
        .contains("From 45 to 60", "less estrogen", "removing cells", "spongy bone than at 45");
    Life man = MODEL.simulate(PersonEdit.withSex(WOMAN, Sex.MALE));
    Move move = Move.of(woman, man, 65).orElseThrow();
    assertThat(move.control()).isEqualTo(MovedControl.SEX);
    assertThat(words.name(move)).isEqualTo("You chose a man");
    assertThat(words.sentences(move)).contains("more estrogen", "fewer removing cells");
  }

  @Test
  void hormonesAndCellsHaveTheirPlaceInTheOrderInWhichTheyAct() {
    assertThat(Term.values())
        .containsExactly(
            Term.ESTROGEN,
            Term.CALCIUM_TAKEN_UP,
            Term.PTH,
            Term.REMOVING_CELLS,
            Term.BUILDING_CELLS,
            Term.TRABECULAR_BONE);
  }

  private String told(Life before, Life after, double age) {
    return words.sentences(Move.of(before, after, age).orElseThrow());
  }

  private static double cells(Life before, Life after, double age) {
    double clasts =
        after.value(LifePoint::osteoclasts, age) / before.value(LifePoint::osteoclasts, age);
    double blasts =
        after.value(LifePoint::osteoblasts, age) / before.value(LifePoint::osteoblasts, age);
    return Math.max(Math.abs(clasts - 1), Math.abs(blasts - 1));
  }
}
