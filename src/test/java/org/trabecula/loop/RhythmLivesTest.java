// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.text.Texts;

/** The same hormone takes bone away or builds it, and the model says so, not the words alone. */
class RhythmLivesTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final LifeSimulator MODEL = new LifeSimulator(RemodellingParameters.read(ASSETS));

  private final RhythmParameters figures = RhythmParameters.read(ASSETS);
  private final RhythmLives lives = new RhythmLives(figures);
  private final double start = figures.age().value();

  @Test
  void allTheTimeMoreIsDugOutAndInPulsesMoreIsFilledInEveryMonth() {
    Life high = MODEL.simulate(lives.of(Rhythm.ALL_THE_TIME, false));
    Life pulse = MODEL.simulate(lives.of(Rhythm.DAILY_PULSE, false));
    Life without = MODEL.simulate(lives.without());
    for (int month = 1; month <= figures.months().value(); month++) {
      double age = figures.ageAfter(month);
      BoneWork usual = BoneWork.between(without, start, age);
      BoneWork taken = BoneWork.between(high, start, age);
      BoneWork built = BoneWork.between(pulse, start, age);
      assertThat(taken.dug()).as("month %s", month).isGreaterThan(taken.filled());
      assertThat(taken.left()).as("month %s", month).isLessThan(usual.left());
      assertThat(built.filled()).as("month %s", month).isGreaterThan(built.dug());
      assertThat(high.value(LifePoint::pth, age)).as("month %s", month).isGreaterThan(1.8);
    }
  }

  @Test
  void enoughCalciumAndVitaminDBringBoneBack() {
    Life high = MODEL.simulate(lives.of(Rhythm.ALL_THE_TIME, false));
    Life helped = MODEL.simulate(lives.of(Rhythm.ALL_THE_TIME, true));
    double end = figures.lastAge();
    assertThat(BoneWork.between(helped, start, end).left())
        .isGreaterThan(BoneWork.between(high, start, end).left() + 1);
    assertThat(helped.value(LifePoint::pth, end)).isLessThan(1.5);
  }

  @Test
  void partsAddUpToTheChangeOfTheTrabecularBoneAlsoWhenTheyAreRounded() {
    Life pulse = MODEL.simulate(lives.of(Rhythm.DAILY_PULSE, false));
    double end = figures.lastAge();
    BoneWork work = BoneWork.between(pulse, start, end);
    double ratio =
        pulse.value(LifePoint::trabecularVolume, end)
            / pulse.value(LifePoint::trabecularVolume, start);
    assertThat(work.left()).isCloseTo(100 * ratio, within(1e-9));
    assertThat(work.rounded().left()).isEqualTo(Math.rint(work.left()));
    assertThat(BoneWork.between(pulse, start, start).left()).isEqualTo(100);
  }

  @Test
  void aDayHasAPulseOrNone() {
    LifePoint body = MODEL.simulate(lives.of(Rhythm.ALL_THE_TIME, false)).at(start + 0.5);
    PthDay high = new PthDay(Rhythm.ALL_THE_TIME, figures);
    PthDay pulse = new PthDay(Rhythm.DAILY_PULSE, figures);
    double hour = figures.pulseHour().value();
    assertThat(high.at(3, body)).isEqualTo(high.at(15, body)).isEqualTo(body.pth());
    assertThat(pulse.at(hour, body)).isEqualTo(1);
    assertThat(pulse.at(hour + figures.pulseRise().value(), body))
        .isEqualTo(1 + figures.pulseHeight().value())
        .isLessThan(PthDay.TOP);
    assertThat(pulse.at(PthDay.HOURS, body)).isCloseTo(1, within(0.01));
  }

  @Test
  void theWordsHaveTheNumbersOfTheModel() {
    RhythmWords words = new RhythmWords(Texts.english(), figures);
    assertThat(words.result(new BoneWork(51.6, 44.4), new BoneWork(40, 38)))
        .contains("52 were dug out", "45 filled", "93 now", "it would be 98");
    assertThat(words.months(1)).isEqualTo("1 month");
    assertThat(words.months(12)).isEqualTo("12 months");
  }
}
