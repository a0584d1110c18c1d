// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;

/** How struts are lost, in the mean of several bones. */
class CutStrutsTest {
  private static final int SEEDS = 8;

  @Test
  void aCutStrutDoesNotRejoin() {
    MedicineCourse builder = new MedicineCourse(new AgeSpan(70, 71), Medicine.ROMOSOZUMAB);
    HoneycombLife honeycomb = SimulatedLives.honeycomb(SimulatedLives.woman(1, builder));
    for (int strut = 0; strut < honeycomb.lattice().struts().size(); strut++) {
      double cut = honeycomb.cutAge(strut);
      if (cut < 99) {
        assertThat(honeycomb.isCut(strut, cut - 1e-3)).isFalse();
        assertThat(honeycomb.isCut(strut, cut)).isTrue();
        for (double age = cut + 1.01; age < 100; age += 7) {
          assertThat(thickest(honeycomb.at(age), strut)).isZero();
        }
      }
    }
  }

  @Test
  void looseEndsAreCarriedOffWithinAYear() {
    HoneycombLife honeycomb = SimulatedLives.honeycomb(SimulatedLives.woman(1));
    int strut = firstCut(honeycomb);
    double cut = honeycomb.cutAge(strut);
    double before = thickness(honeycomb.at(cut), strut);
    double halfway = thickness(honeycomb.at(cut + 0.5), strut);
    assertThat(thickest(honeycomb.at(cut), strut)).isPositive();
    assertThat(halfway).isPositive().isLessThan(0.9 * before);
    assertThat(thickest(honeycomb.at(cut + 1), strut)).isZero();
  }

  @Test
  void aHealthyWomanHasAQuarterOfHerStrutsCutAtEightyAndAManLessThanHalfAsMany() {
    double woman = mean(seed -> SimulatedLives.woman(seed), life -> life.cutShare(80));
    double man = mean(SimulatedLives::man, life -> life.cutShare(80));
    assertThat(woman).isBetween(0.15, 0.35);
    assertThat(man).isPositive().isLessThanOrEqualTo(woman / 2);
  }

  @Test
  void lifeBeginsWithAllStruts() {
    assertThat(SimulatedLives.honeycomb(SimulatedLives.woman(1)).cutShare(10)).isZero();
  }

  @Test
  void fewStrutsAreCutInYouth() {
    assertThat(mean(seed -> SimulatedLives.woman(seed), life -> life.cutShare(40)))
        .isLessThan(0.04);
  }

  @Test
  void uprightStrutsLastLongest() {
    double upright =
        mean(seed -> SimulatedLives.woman(seed), life -> cut(life, s -> s.uprightness() > 0.85));
    double across =
        mean(
            seed -> SimulatedLives.woman(seed),
            life -> cut(life, s -> !s.isRung() && s.uprightness() < 0.5));
    assertThat(upright).isLessThan(across / 2);
  }

  @Test
  void steroidsAndAnEarlyMenopauseCutMore() {
    Glucocorticoid tablets = new Glucocorticoid(AgeSpan.from(50), 7.5);
    Menopause early = new Menopause(42, Menopause.Kind.NATURAL);
    double ordinary = mean(seed -> SimulatedLives.woman(seed), life -> life.cutShare(70));
    double steroids = mean(seed -> SimulatedLives.woman(seed, tablets), life -> life.cutShare(70));
    double menopause = mean(seed -> SimulatedLives.woman(seed, early), life -> life.cutShare(70));
    assertThat(steroids).isGreaterThan(ordinary + 0.02);
    assertThat(menopause).isGreaterThan(ordinary + 0.01);
  }

  @Test
  void alendronateKeepsStruts() {
    MedicineCourse course = new MedicineCourse(new AgeSpan(65, 75), Medicine.ALENDRONATE);
    double without = mean(seed -> SimulatedLives.woman(seed), life -> life.cutShare(75));
    double with = mean(seed -> SimulatedLives.woman(seed, course), life -> life.cutShare(75));
    assertThat(with).isLessThan(without - 0.03);
  }

  private static double mean(
      LongFunction<Scenario> lived, ToDoubleFunction<HoneycombLife> measured) {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(lived)
        .map(SimulatedLives::honeycomb)
        .mapToDouble(measured)
        .average()
        .orElseThrow();
  }

  private static double cut(HoneycombLife life, Predicate<Strut> which) {
    return life.lattice().struts().stream()
        .filter(which)
        .mapToDouble(strut -> life.isCut(strut.index(), 80) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static int firstCut(HoneycombLife honeycomb) {
    return honeycomb.lattice().struts().stream()
        .map(Strut::index)
        .min((one, other) -> Double.compare(honeycomb.cutAge(one), honeycomb.cutAge(other)))
        .orElseThrow();
  }

  private static double thickness(HoneycombState state, int strut) {
    double sum = 0;
    for (int site = 0; site < TrabecularLattice.SITES; site++) {
      sum += state.thickness(strut, site);
    }
    return sum;
  }

  private static double thickest(HoneycombState state, int strut) {
    double most = 0;
    for (int site = 0; site < TrabecularLattice.SITES; site++) {
      most = Math.max(most, state.thickness(strut, site));
    }
    return most;
  }
}
