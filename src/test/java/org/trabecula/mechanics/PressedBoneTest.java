// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.LatticeBuilder;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.honeycomb.YoungHoneycomb;

class PressedBoneTest {
  private static final PressParameters PARAMETERS = PressParameters.read(new AssetReader());
  private static final HoneycombState YOUNG = young();
  private static final PressedBone PRESSED = PressedBone.of(YOUNG, PARAMETERS.tissue());

  @Test
  void isAboutAsStiffAsTrabecularBoneOfAVertebra() {
    assertThat(PRESSED.apparentModulus()).isBetween(100.0, 700.0);
  }

  @Test
  void theSameBoneIsAlwaysPressedAlike() {
    PressCurve again = PressedBone.of(YOUNG, PARAMETERS.tissue()).curve();
    assertThat(again.points()).isEqualTo(PRESSED.curve().points());
    assertThat(again.failures()).isEqualTo(PRESSED.curve().failures());
  }

  @Test
  void strengthFollowsVolumeToAPowerInThePublishedRange() {
    DensityExponent exponent = DensityExponent.of(PRESSED, PARAMETERS);
    assertThat(exponent.strength()).isBetween(1.5, 2.2);
    assertThat(exponent.stiffness()).isBetween(1.3, 3.0);
  }

  @Test
  void theSameVolumeIsWeakerWhereStrutsAreCutThanWhereAllAreThin() {
    PressedBone thin = pressed(BoneLoss.thinned(YOUNG, 0.25));
    PressedBone cut = pressed(BoneLoss.cut(YOUNG, 0.25, 1));
    assertThat(cut.state().boneVolume()).isCloseTo(thin.state().boneVolume(), within(0.01));
    assertThat(cut.curve().strength()).isLessThan(0.6 * thin.curve().strength());
    assertThat(cut.curve().stiffness()).isLessThan(0.6 * thin.curve().stiffness());
  }

  @Test
  void aStrutThatIsCutBearsNothing() {
    int strut = PRESSED.curve().failures().get(0);
    assertThat(PRESSED.demand(strut, 0.001)).isPositive();
    assertThat(PRESSED.gaveWay(strut, 1)).isTrue();
    HoneycombState cut = BoneLoss.thinned(YOUNG, 0);
    cut.left()[strut * TrabecularLattice.SITES + 3] = 0;
    cut.right()[strut * TrabecularLattice.SITES + 3] = 0;
    PressedBone weaker = pressed(cut);
    assertThat(weaker.demand(strut, 0.001)).isZero();
    assertThat(weaker.gaveWay(strut, 1)).isFalse();
    assertThat(weaker.curve().stiffness()).isLessThan(PRESSED.curve().stiffness());
  }

  @Test
  void boneThatIsAllCutBearsNothing() {
    assertThat(pressed(BoneLoss.cut(YOUNG, 1, 1)).curve().strength()).isZero();
  }

  private static PressedBone pressed(HoneycombState state) {
    return PressedBone.of(state, PARAMETERS.tissue());
  }

  private static HoneycombState young() {
    HoneycombParameters parameters = HoneycombParameters.read(new AssetReader());
    TrabecularLattice lattice = new LatticeBuilder(parameters.lattice()).build(1);
    return YoungHoneycomb.of(lattice, parameters, 1);
  }
}
