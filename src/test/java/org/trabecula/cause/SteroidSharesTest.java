// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class SteroidSharesTest {
  private static final LifeSimulator MODEL =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));

  @Test
  void lessBuildingIsTheLargestShareAndTogetherIsMore() {
    SteroidShares shares = shares(10);
    double building = shares.alone().get(SteroidEffect.BUILDING);
    assertThat(building).isNegative();
    assertThat(shares.alone().values()).allSatisfy(one -> assertThat(one).isLessThan(0.5));
    assertThat(shares.together()).isLessThan(building);
  }

  @Test
  void aDoseOfNothingDoesNothing() {
    SteroidShares shares = shares(0);
    assertThat(SteroidShares.isNothing(shares.together())).isTrue();
    assertThat(shares.alone().values()).allMatch(SteroidShares::isNothing);
  }

  @Test
  void whatIsSwitchedOffDoesNothingTogether() {
    Scenario life = steroids(10);
    for (SteroidEffect effect : SteroidEffect.values()) {
      life = SteroidShares.withSwitch(life, 62, effect, false);
      assertThat(effect.isOn(SteroidShares.switches(life, 62))).isFalse();
    }
    assertThat(shares(life).together()).isZero();
    for (SteroidEffect effect : SteroidEffect.values()) {
      life = SteroidShares.withSwitch(life, 62, effect, true);
    }
    assertThat(life).isEqualTo(steroids(10));
  }

  @Test
  void nobodyIsToldWhatIsNoLongerAsked() {
    assertThat(SteroidShares.of(steroids(10), 62, MODEL::simulate, () -> true)).isEmpty();
  }

  private static SteroidShares shares(double dose) {
    return shares(steroids(dose));
  }

  private static SteroidShares shares(Scenario life) {
    return SteroidShares.of(life, 62, MODEL::simulate, () -> false).orElseThrow();
  }

  private static Scenario steroids(double dose) {
    return Scenario.ordinary("", Sex.FEMALE).with(new Glucocorticoid(new AgeSpan(58, 66), dose));
  }
}
