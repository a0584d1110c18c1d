// SPDX-License-Identifier: MIT
package org.trabecula.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.protection.Balance.Verdict;

/** Strength, load and protection. */
class BalanceTest {
  private final ProtectionParameters figures = ProtectionParameters.read(new AssetReader());
  private final Falls falls = new Falls(figures);
  private final Balance start = new Balance(0.6, 1, 100);

  @Test
  void eachThingMadeSafeMeansFewerFalls() {
    Home home = Home.untouched();
    double before = falls.in(home);
    assertThat(before).isEqualTo(100);
    for (HomeHazard thing : HomeHazard.values()) {
      home = home.with(thing, true);
      assertThat(falls.in(home)).as(thing.name()).isLessThan(before);
      before = falls.in(home);
    }
    assertThat(before).isEqualTo(figures.fallsWhenSafe().value(), within(1e-9));
  }

  @Test
  void aThingCanBePutBack() {
    Home home = Home.untouched().with(HomeHazard.RUG, true).with(HomeHazard.RUG, false);
    assertThat(home).isEqualTo(Home.untouched());
  }

  @Test
  void aNumberOfSafeThingsKeepsThoseThatAreSafe() {
    Home home = Home.untouched().with(HomeHazard.SHELF, true);
    assertThat(home.withCount(3).safe())
        .isEqualTo(EnumSet.of(HomeHazard.RUG, HomeHazard.LIGHT, HomeHazard.SHELF));
    assertThat(home.withCount(0).safe()).isEqualTo(Set.of());
    assertThat(home.withCount(10).share()).isEqualTo(1);
  }

  @Test
  void strongerBoneALighterLoadAndFewerFallsEachMakeABreakLessLikely() {
    assertThat(against(new Balance(0.7, 1, 100))).isEqualTo(Verdict.LESS_LIKELY);
    assertThat(against(new Balance(0.6, 0.7, 100))).isEqualTo(Verdict.LESS_LIKELY);
    assertThat(against(new Balance(0.6, 1, 80))).isEqualTo(Verdict.LESS_LIKELY);
    assertThat(against(new Balance(0.5, 1, 100))).isEqualTo(Verdict.MORE_LIKELY);
    assertThat(against(new Balance(0.6, 1.6, 100))).isEqualTo(Verdict.MORE_LIKELY);
    assertThat(against(start)).isEqualTo(Verdict.ABOUT_AS_LIKELY);
  }

  @Test
  void loadsGrowFromGentleToAHardLanding() {
    double before = 0;
    for (Load load : Load.values()) {
      assertThat(figures.loads().of(load)).isGreaterThan(before);
      before = figures.loads().of(load);
    }
  }

  private Verdict against(Balance balance) {
    return balance.against(start, figures.sameWithin().value());
  }
}
