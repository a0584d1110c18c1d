// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.VitaminD;

class GutAndKidneyTest {
  private static final AgeSpan ADULT = AgeSpan.from(18);

  @Test
  void moreCalciumEatenIsMoreTakenUpButAnEverSmallerShare() {
    double before = 0;
    double share = 1;
    for (double eaten = 200; eaten <= 2400; eaten += 200) {
      double taken = takenUp(30, 0, 0, new Calcium(ADULT, eaten));
      assertThat(taken).as("of %s mg", eaten).isGreaterThan(before).isLessThan(eaten);
      assertThat(taken / eaten).as("of %s mg", eaten).isLessThan(share);
      before = taken;
      share = taken / eaten;
    }
  }

  @Test
  void whatIsTakenUpFallsWithAgeLackOfEstrogenSteroidsAndSmoking() {
    double young = takenUp(30, 0, 0);
    assertThat(takenUp(85, 0, 0)).isLessThan(young);
    assertThat(takenUp(30, 1, 0)).isLessThan(young);
    assertThat(takenUp(30, 0, 1)).isLessThan(young);
    assertThat(takenUp(30, 0, 0, new Smoking(ADULT, 40))).isLessThan(young);
    assertThat(takenUp(30, 0, 0, new VitaminD(ADULT, 20))).isLessThan(young);
  }

  @Test
  void aGutThatTakesUpHalfTakesUpHalfOfAll() {
    assertThat(takenUp(30, 0, 0, new Absorption(ADULT, 50)))
        .isCloseTo(takenUp(30, 0, 0) / 2, within(1e-9));
  }

  @Test
  void lackOfEstrogenAndSteroidsLoseCalciumInUrine() {
    double young = day(30, 0, 0, 0).urine();
    assertThat(young).isPositive().isEqualTo(day(85, 0, 0, 0).urine());
    assertThat(day(30, 1, 0, 0).urine()).isGreaterThan(young);
    assertThat(day(30, 0, 1, 0).urine()).isGreaterThan(young);
  }

  @Test
  void effectsOfSteroidsThatAreSwitchedOffDoNothingToGutAndKidney() {
    CalciumConditions off =
        day(
            30,
            0,
            1,
            0,
            new Glucocorticoid(ADULT, 20),
            new GlucocorticoidEffects(ADULT, true, true, false, false));
    assertThat(off).isEqualTo(day(30, 0, 0, 0));
  }

  @Test
  void vitaminDIsRepleteAtItsReferenceAndItsEffectLevelsOff() {
    CalciumParameters calcium = HealthyAdult.NUMBERS.calcium();
    double reference = calcium.vitaminDReference().value();
    assertThat(GutAndKidney.vitaminDEffect(reference, calcium)).isCloseTo(1, within(1e-12));
    double low =
        GutAndKidney.vitaminDEffect(20, calcium) - GutAndKidney.vitaminDEffect(10, calcium);
    double high =
        GutAndKidney.vitaminDEffect(150, calcium) - GutAndKidney.vitaminDEffect(140, calcium);
    assertThat(low).isGreaterThan(5 * high);
    assertThat(high).isPositive();
  }

  @Test
  void glandsAreAskedForMoreByLargeGlandsAndLackOfVitaminD() {
    double young = day(30, 0, 0, 0).logGland();
    double deafness = HealthyAdult.NUMBERS.parathyroid().glandSetPoint().value();
    assertThat(day(30, 0, 0, 0, new ParathyroidGland(ADULT, 2)).logGland())
        .isCloseTo(young + deafness * Math.log(2), within(1e-12));
    assertThat(day(30, 0, 0, 0, new VitaminD(ADULT, 20)).logGland()).isGreaterThan(young);
  }

  @Test
  void boneGivesAndTakesOnlySoMuchInADay() {
    double limit = HealthyAdult.NUMBERS.calcium().exchangeLimit().value();
    assertThat(day(30, 0, 0, 5).boneRelease()).isEqualTo(5);
    assertThat(day(30, 0, 0, 1e6).boneRelease()).isEqualTo(limit);
    assertThat(day(30, 0, 0, -1e6).boneRelease()).isEqualTo(-limit);
  }

  private static double takenUp(double age, double deficiency, double steroid, Factor... life) {
    CalciumConditions day = day(age, deficiency, steroid, 0, life);
    return day.activeAbsorption() + day.passiveAbsorption();
  }

  private static CalciumConditions day(
      double age, double deficiency, double steroid, double release, Factor... life) {
    Ageing ageing = new Ageing(HealthyAdult.NUMBERS.ageing(), 1);
    return new GutAndKidney(HealthyAdult.NUMBERS, ageing)
        .conditions(
            age,
            HealthyAdult.exposure(HealthyAdult.woman(life), age),
            deficiency,
            steroid,
            release);
  }
}
