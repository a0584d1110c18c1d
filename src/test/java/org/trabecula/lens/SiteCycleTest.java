// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.BasicMulticellularUnit.Phase;
import org.trabecula.honeycomb.HoneycombLife;

/** One site through its months. */
class SiteCycleTest {
  private static final double EXACT = 1e-6;
  private final SiteCycle site = Sites.ordinary();

  @Test
  void digsWaitsFillsAndRests() {
    double start = site.unit().start();
    assertThat(site.phase(start + 0.05)).isEqualTo(Phase.RESORPTION);
    assertThat(site.phase(start + 0.15)).isEqualTo(Phase.REVERSAL);
    assertThat(site.phase(start + 0.4)).isEqualTo(Phase.FORMATION);
    assertThat(site.phase(site.last())).isEqualTo(Phase.REST);
  }

  @Test
  void countsDepthFromTheUnit() {
    double depth = site.unit().depth();
    double start = site.unit().start();
    assertThat(site.dug(start + 0.05)).isCloseTo(depth / 2, within(0.01 * depth));
    assertThat(site.refilled(start + 0.05)).isZero();
    assertThat(site.dug(start + 0.41)).isCloseTo(depth, within(EXACT));
    assertThat(site.refilled(start + 0.41))
        .isCloseTo(depth * site.unit().refill() / 2, within(0.01 * depth));
    assertThat(site.dug(99) - site.refilled(99)).isCloseTo(-site.gain(), within(1e-3));
  }

  @Test
  void monthsCountUpFromOneToTheLast() {
    int month = 0;
    for (double age = site.first(); age < site.workEnd(); age += SiteCycle.WEEK / 2) {
      assertThat(site.month(age)).isBetween(month, month + 1);
      month = site.month(age);
    }
    assertThat(month).isEqualTo(site.months()).isEqualTo(8);
    assertThat(site.month(site.first())).isEqualTo(1);
  }

  @Test
  void agesOutsideGiveTheNearerEnd() {
    assertThat(site.within(10)).isEqualTo(site.first());
    assertThat(site.within(99)).isEqualTo(site.last());
    assertThat(site.phase(10)).isEqualTo(Phase.RESORPTION);
    assertThat(site.phase(99)).isEqualTo(Phase.REST);
  }

  @Test
  void aSiteOfTheFirstAgesStartsNoEarlierThanTheLife() {
    SiteCycle early = new SiteCycle(Sites.LIFE, Sites.LIFE.unit(0));
    assertThat(early.unit().start()).isLessThan(Sites.LIFE.firstAge());
    assertThat(early.first()).isEqualTo(Sites.LIFE.firstAge());
  }

  @Test
  void isFoundAgainInALifeThatWasChanged() {
    HoneycombLife other = Sites.withLessCalcium();
    SiteCycle late = Sites.first(each -> each.unit().start() > 45 && each.in(other).isPresent());
    SiteCycle found = late.in(other).orElseThrow();
    assertThat(found.life()).isSameAs(other);
    assertThat(found.unit().strut()).isEqualTo(late.unit().strut());
    assertThat(found.unit().start()).isCloseTo(late.unit().start(), within(1e-4));
  }

  @Test
  void knowsWhetherItCutThrough() {
    SiteCycle through = Sites.first(each -> each.cutsThrough());
    assertThat(through.isCut(through.dugAt() - 0.01)).isFalse();
    assertThat(through.isCut(through.last())).isTrue();
    assertThat(site.cutsThrough()).isFalse();
  }

  @Test
  void nothingIsFilledOnAStrutThatIsCut() {
    SiteCycle through = Sites.first(each -> each.cutsThrough());
    assertThat(through.dug(through.last())).isCloseTo(through.unit().depth(), within(EXACT));
    assertThat(through.refilled(through.last())).isCloseTo(0, within(EXACT));
    assertThat(through.month(through.last())).isLessThan(4);
  }
}
