// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;

class RelativeStrengthTest {
  private final StrengthParameters parameters = StrengthParameters.read(new AssetReader());

  @Test
  void aTenthLessBoneByEvenThinningLeavesEightyOnePercent() {
    assertThat(new RelativeStrength(20, parameters).at(18)).isCloseTo(0.81, within(1e-9));
  }

  @Test
  void youthIsOneAndNoBoneIsNone() {
    RelativeStrength strength = new RelativeStrength(17, parameters);
    assertThat(strength.at(17)).isEqualTo(1);
    assertThat(strength.at(0)).isZero();
  }

  @Test
  void aHoneycombWithoutBoneIsNoMeasure() {
    assertThatThrownBy(() -> new RelativeStrength(0, parameters))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
