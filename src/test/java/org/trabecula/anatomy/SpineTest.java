// SPDX-License-Identifier: MIT
package org.trabecula.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

class SpineTest {
  private static final SpineParameters PARAMETERS = SpineParameters.read(new AssetReader());
  private static final double SHARE = PARAMETERS.settledShare().value();

  @Test
  void aPersonHas24VertebraeAboveTheSacrum() {
    assertThat(Spine.healthy().vertebrae()).hasSize(24).noneMatch(PlacedVertebra::settled);
  }

  @Test
  void theBoneThatIsLookedIntoIsTheUprightOrigin() {
    PlacedVertebra bone = Spine.healthy().vertebrae().get(Spine.LOOKED_INTO);

    assertThat(Math.hypot(bone.middle().x(), bone.middle().y())).isCloseTo(0, within(1e-9));
    assertThat(bone.tilt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void settledBonesCostAsMuchHeightAsWasMeasured(int count) {
    double lost = Spine.healthy().height() - Spine.settled(count, SHARE).height();
    Parameter measured = PARAMETERS.heightPerSettled();

    assertThat(lost / 10 / count).isBetween(measured.low(), measured.high());
  }

  @Test
  void theBackCurvesForwardWithEachSettledBone() {
    double before = tiltOfShoulders(0);
    for (int count = 1; count <= Spine.MOST_SETTLED; count++) {
      assertThat(tiltOfShoulders(count)).isGreaterThan(before);
      before = tiltOfShoulders(count);
    }
  }

  @Test
  void asManyBonesAreSettledAsAreAskedFor() {
    assertThat(Spine.settled(2, SHARE).vertebrae()).filteredOn(PlacedVertebra::settled).hasSize(2);
  }

  @Test
  void theOutlineOfThePersonFollowsTheSpine() {
    Outline upright = new BodyOutline(Spine.healthy()).torso();
    Outline bent = new BodyOutline(Spine.settled(3, SHARE)).torso();

    double lost = Spine.healthy().height() - Spine.settled(3, SHARE).height();
    assertThat(crown(bent) - crown(upright)).isCloseTo(lost, within(10.0));
    assertThat(soles(bent) - soles(upright)).isLessThan(10);
  }

  private static double tiltOfShoulders(int count) {
    return Spine.settled(count, SHARE).vertebrae().get(15).tilt();
  }

  private static double crown(Outline outline) {
    return outline.places().stream().mapToDouble(Place::y).min().orElseThrow();
  }

  private static double soles(Outline outline) {
    return outline.places().stream().mapToDouble(Place::y).max().orElseThrow();
  }
}
