// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Glucocorticoid;

class HoneycombHistoryTest {
  private final HoneycombLife honeycomb = SimulatedLives.honeycomb(SimulatedLives.woman(5));

  @Test
  void sameSeedGivesTheSameHistory() {
    HoneycombLife again = SimulatedLives.honeycomb(SimulatedLives.woman(5));
    assertThat(again.unitCount()).isEqualTo(honeycomb.unitCount());
    for (double age = 10; age <= 100; age += 9.7) {
      assertSame(again.at(age), honeycomb.at(age));
    }
  }

  @Test
  void anotherSeedIsAnotherBone() {
    HoneycombLife other = SimulatedLives.honeycomb(SimulatedLives.woman(6));
    assertThat(other.lattice()).isNotEqualTo(honeycomb.lattice());
    assertThat(other.at(60).left()).isNotEqualTo(honeycomb.at(60).left());
  }

  @Test
  void livesAreTheSameUntilTheyDiffer() {
    Glucocorticoid tablets = new Glucocorticoid(new AgeSpan(60, 65), 7.5);
    HoneycombLife treated = SimulatedLives.honeycomb(SimulatedLives.woman(5, tablets));
    assertSame(treated.at(59), honeycomb.at(59));
    assertThat(treated.at(62).left()).isNotEqualTo(honeycomb.at(62).left());
  }

  @Test
  void similarLivesLoseMostlyTheSameStruts() {
    Calcium aLittleLess = new Calcium(AgeSpan.from(18), 950);
    HoneycombLife similar = SimulatedLives.honeycomb(SimulatedLives.woman(5, aLittleLess));
    int common = 0;
    int all = 0;
    for (int strut = 0; strut < honeycomb.lattice().struts().size(); strut++) {
      boolean here = honeycomb.isCut(strut, 80);
      boolean there = similar.isCut(strut, 80);
      common += here && there ? 1 : 0;
      all += here || there ? 1 : 0;
    }
    assertThat(common).isGreaterThan((int) (0.8 * all)).isGreaterThan(200);
  }

  @Test
  void draggingTheAgeBackAndForthShowsTheSameBone() {
    Random random = new Random(1);
    List<Double> ages = new ArrayList<>();
    List<HoneycombState> first = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      ages.add(10 + 90 * random.nextDouble());
      first.add(honeycomb.at(ages.get(i)));
    }
    HoneycombState reused = honeycomb.at(100);
    for (int i = 19; i >= 0; i--) {
      assertSame(honeycomb.at(ages.get(i)), first.get(i));
      reused = honeycomb.at(ages.get(i), reused);
      assertSame(reused, first.get(i));
    }
  }

  @Test
  void agesBeyondTheLifeShowItsEnds() {
    assertSame(honeycomb.at(3), honeycomb.at(10));
    assertSame(honeycomb.at(130), honeycomb.at(100));
    assertThat(honeycomb.firstAge()).isEqualTo(10);
    assertThat(honeycomb.lastAge()).isEqualTo(100);
  }

  @Test
  void neitherSideIsEverNegative() {
    for (double age = 10; age <= 100; age += 0.43) {
      HoneycombState state = honeycomb.at(age);
      for (int place = 0; place < state.left().length; place++) {
        assertThat(Math.min(state.left()[place], state.right()[place])).isNotNegative();
      }
    }
  }

  @Test
  void bonesChangeLittleFromDayToDay() {
    HoneycombState before = honeycomb.at(57.2);
    HoneycombState after = honeycomb.at(57.2 + 1 / 365.25);
    for (int place = 0; place < before.left().length; place++) {
      int strut = place / TrabecularLattice.SITES;
      if (!honeycomb.isCut(strut, after.age())) {
        assertThat(Math.abs(after.left()[place] - before.left()[place])).isLessThan(3);
      }
    }
  }

  @Test
  void aCancelledLifeIsNotFinished() {
    HoneycombSimulator simulator = new HoneycombSimulator(SimulatedLives.PARAMETERS);
    AtomicInteger asked = new AtomicInteger();
    assertThat(
            simulator.simulate(
                SimulatedLives.life(SimulatedLives.woman(5)), () -> asked.incrementAndGet() > 3))
        .isEmpty();
    assertThat(asked).hasValue(4);
  }

  private static void assertSame(HoneycombState one, HoneycombState other) {
    assertThat(one.age()).isEqualTo(other.age());
    assertThat(one.left()).isEqualTo(other.left());
    assertThat(one.right()).isEqualTo(other.right());
    assertThat(one.units()).isEqualTo(other.units());
  }
}
