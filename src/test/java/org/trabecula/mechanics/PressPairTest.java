// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class PressPairTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final PressParameters PARAMETERS = PressParameters.read(ASSETS);
  private static final HoneycombLife LIFE =
      new HoneycombSimulator(HoneycombParameters.read(ASSETS))
          .simulate(
              new LifeSimulator(RemodellingParameters.read(ASSETS))
                  .simulate(Scenario.ordinary("A woman", Sex.FEMALE)),
              () -> false)
          .orElseThrow();

  @Test
  void thenIsTheBoneOfThirtyAndNowTheBoneOfTheAgeThatIsLookedAt() {
    PressPair pair = pair(Pairing.THEN_AND_NOW, 75);
    assertThat(pair.left().state().age()).isEqualTo(30);
    assertThat(pair.right().state().age()).isEqualTo(75);
    assertThat(pair.strength()).isBetween(0.01, pair.volume());
  }

  @Test
  void atThirtyBothBonesAreTheSame() {
    PressPair pair = pair(Pairing.THEN_AND_NOW, 30);
    assertThat(pair.strength()).isEqualTo(1);
    assertThat(pair.volume()).isEqualTo(1);
  }

  @Test
  void theSameAmountOfBoneHasTwoStrengths() {
    PressPair pair = pair(Pairing.SAME_AMOUNT, 75);
    assertThat(pair.volume()).isCloseTo(1, within(0.005));
    assertThat(pair.strength()).isBetween(0.02, 0.6);
  }

  @Test
  void thePressReachesBeyondBothCollapses() {
    PressPair pair = pair(Pairing.SAME_AMOUNT, 75);
    for (PressedBone bone : List.of(pair.left(), pair.right())) {
      assertThat(pair.reach()).isGreaterThan(bone.curve().collapse());
      assertThat(bone.curve().failures(pair.reach())).isEqualTo(bone.curve().failures().size());
    }
  }

  @Test
  void tellsHowFarItIsAndCanBeGivenUp() {
    List<Double> told = new ArrayList<>();
    assertThat(
            PressPair.of(
                LIFE, 60, Pairing.SAME_AMOUNT, PARAMETERS, told::add, () -> told.size() > 1))
        .isEmpty();
    assertThat(told).containsExactly(0.0, 0.5);
  }

  private static PressPair pair(Pairing pairing, double age) {
    return PressPair.of(LIFE, age, pairing, PARAMETERS, share -> {}, () -> false).orElseThrow();
  }
}
