// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TissueAgeingTest {
  private static final int FIRST_SITE = 5;
  private static final int LAST_SITE = 9;
  private static final int MIDDLE = 7;
  private static final double START = 50;

  private final UnitTiming timing = SimulatedLives.PARAMETERS.work().timing();
  private final double maturing = SimulatedLives.PARAMETERS.tissue().maturingTime().value();
  private final TissueAgeing tissues = new TissueAgeing(SimulatedLives.PARAMETERS.tissue(), timing);
  private final UnitLog log = new UnitLog(timing, 1200, 100);

  @Test
  void boneFreshensWhileCellsBuildAndThenMatures() {
    dig(START);
    double built = START + timing.whole();

    assertThat(freshAt(START + timing.resorption())).isZero();
    assertThat(freshAt(built - timing.formation() / 2)).isCloseTo(0.5, within(1e-3));
    assertThat(freshAt(built)).isCloseTo(1, within(1e-3));
    assertThat(freshAt(built + maturing / 2)).isBetween(0.1, 0.4);
    assertThat(freshAt(built + maturing)).isCloseTo(0, within(1e-9));
  }

  @Test
  void onlyTheCavityIsFreshAndOnlyOnItsSide() {
    dig(START);

    FreshBone fresh = tissueAt(START + timing.whole()).fresh();

    for (int place = 0; place < fresh.left().length; place++) {
      boolean inside = place >= FIRST_SITE && place <= LAST_SITE;
      assertThat(fresh.left()[place] > 0).as("left %s", place).isEqualTo(inside);
      assertThat(fresh.right()[place]).isZero();
    }
  }

  @Test
  void aNewCavityTakesFreshBoneAway() {
    dig(START);
    double next = START + timing.whole();
    assertThat(freshAt(next)).isGreaterThan(0.9);

    dig(next);

    assertThat(freshAt(next)).isGreaterThan(0.9);
    assertThat(freshAt(next + timing.resorption())).isCloseTo(0, within(1e-3));
  }

  @Test
  void nothingChangesWithAStep() {
    dig(START);
    dig(START + timing.whole());
    double day = 1 / 365.25;

    for (double age = START - day; age < START + 4; age += day) {
      assertThat(freshAt(age + day)).isCloseTo(freshAt(age), within(0.06));
    }
  }

  @Test
  void fatInTheMarrowGrowsWithAge() {
    double young = tissueAt(25).marrowFat();

    assertThat(tissueAt(30).marrowFat()).isEqualTo(young);
    assertThat(tissueAt(55).marrowFat()).isBetween(young + 0.05, tissueAt(75).marrowFat() - 0.05);
    assertThat(tissueAt(90).marrowFat()).isEqualTo(tissueAt(75).marrowFat());
  }

  @Test
  void aLifeHasTheSameTissueWhicheverWayOneComesToAnAge() {
    HoneycombLife life = SimulatedLives.honeycomb(SimulatedLives.woman(1));
    HoneycombState at60 = life.at(60);
    FreshBone first = at60.tissue().fresh();
    float[] left = first.left().clone();

    HoneycombState elsewhere = life.at(47.3, at60);
    HoneycombState back = life.at(60, elsewhere);

    assertThat(back.tissue().fresh().left()).isEqualTo(left);
    assertThat(life.at(60).tissue().fresh().left()).isEqualTo(left);
    assertThat(left).containsAnyOf(0f);
    assertThat(share(left)).isBetween(0.05, 0.4);
  }

  private static double share(float[] fresh) {
    double sum = 0;
    for (float one : fresh) {
      assertThat(one).isBetween(0f, 1f);
      sum += one;
    }
    return sum / fresh.length;
  }

  private void dig(double start) {
    log.add(0, true, FIRST_SITE, LAST_SITE, start, 40, 1);
  }

  private double freshAt(double age) {
    return tissueAt(age).fresh().left()[MIDDLE];
  }

  private LivingTissue tissueAt(double age) {
    FreshBone fresh = FreshBone.matured(2 * TrabecularLattice.SITES);
    return tissues.at(age, log, 0, log.count(), fresh);
  }
}
