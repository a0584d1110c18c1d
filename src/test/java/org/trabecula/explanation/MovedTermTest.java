// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.asset.JsonName;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** What is said of a moved control is what the model computed. */
class MovedTermTest {
  private static final LifeSimulator MODEL =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));
  private static final Scenario WOMAN = Scenario.ordinary("", Sex.FEMALE);

  private final Texts texts = Texts.english();
  private final MovedWords words = new MovedWords(texts);

  @Test
  void theWordsHaveTheSignAndTheSizeOfTheModel() {
    List<Life> lives = RealLivesTest.lives().map(MODEL::simulate).toList();
    Random random = new Random(3);
    for (int trial = 0; trial < 3000; trial++) {
      Life before = lives.get(random.nextInt(lives.size()));
      Life after = lives.get(random.nextInt(lives.size()));
      double age = 18 + 80 * random.nextDouble();
      String told = words.sentence(before, after, age);
      for (MovedTerm moved : MovedTerm.between(before, after, age)) {
        assertThat(told).contains(expected(moved));
      }
      double pth = after.value(LifePoint::pth, age) / before.value(LifePoint::pth, age) - 1;
      assertThat(told.contains("more PTH")).as("%s %s", told, pth).isEqualTo(pth >= 0.02);
      assertThat(told.contains("less PTH")).as("%s %s", told, pth).isEqualTo(pth <= -0.02);
    }
  }

  @Test
  void whatComesLaterIsSaidToComeLater() {
    Life before = MODEL.simulate(WOMAN);
    Life after = MODEL.simulate(WOMAN.with(new Glucocorticoid(AgeSpan.from(58), 10)));
    assertThat(words.sentence(before, after, 40)).contains("at 40 yet", "from about 5");
    assertThat(words.sentence(before, after, 60)).contains("At 60", "fewer building cells");
    assertThat(words.sentence(before, before, 40)).contains("hardly anything");
  }

  @Test
  void everyFactorOfALifeIsAControlOfItsOwn() {
    Set<MovedControl> found = new HashSet<>();
    RealLivesTest.lives()
        .forEach(
            life -> {
              for (Factor factor : life.life()) {
                Scenario without = life.without(factor::equals);
                MovedControl.between(without, life).ifPresent(found::add);
              }
            });
    assertThat(found).hasSizeGreaterThan(10);
    for (MovedControl control : MovedControl.values()) {
      assertThat(texts.has("moved.control." + JsonName.of(control))).isTrue();
      assertThat(words.role(control)).isNotBlank();
    }
  }

  @Test
  void twoControlsAtOnceAreNotToldAsOne() {
    Scenario two =
        WOMAN
            .with(new Calcium(AgeSpan.from(20), 400))
            .with(new Glucocorticoid(AgeSpan.from(58), 10));
    assertThat(MovedControl.between(WOMAN, two)).isEmpty();
    assertThat(MovedControl.between(WOMAN, WOMAN)).isEmpty();
  }

  private String expected(MovedTerm moved) {
    double size = Math.abs(moved.change());
    boolean cells = words.term(moved.term()).endsWith("cells");
    if (cells && moved.change() < 0) {
      String word = size < 0.08 ? "slightly" : size < 0.3 ? "clearly" : "far";
      return word + " fewer " + words.term(moved.term());
    }
    String word = size < 0.08 ? "a little" : size < 0.3 ? "clearly" : "much";
    return word + (moved.change() > 0 ? " more " : " less ") + words.term(moved.term());
  }
}
