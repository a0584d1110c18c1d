// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Bibliography;
import org.trabecula.scenario.LevelScale.Level;

class LifeLevelsTest {
  private final AssetReader assets = new AssetReader();
  private final LifeLevels levels = LifeLevels.read(assets);

  @Test
  void everyLevelIsAllowedInALife() {
    assertWithin(levels.vitaminD(), VitaminD.SERUM_25OHD_NMOL_PER_L);
    assertWithin(levels.smoking(), Smoking.CIGARETTES_PER_DAY);
    assertWithin(levels.alcohol(), Alcohol.UNITS_PER_DAY);
    assertWithin(levels.thyroidHormone(), ThyroidHormone.TIMES_NORMAL);
    assertWithin(levels.peakBoneMass(), Person.PEAK_BONE_MASS_SD);
  }

  @Test
  void theUsualValueIsOneOfTheLevels() {
    assertThat(levels.vitaminD().nearest(VitaminD.DEFAULT).value()).isEqualTo(VitaminD.DEFAULT);
    assertThat(levels.smoking().nearest(Smoking.DEFAULT).value()).isEqualTo(Smoking.DEFAULT);
    assertThat(levels.alcohol().nearest(Alcohol.DEFAULT).value()).isEqualTo(Alcohol.DEFAULT);
    assertThat(levels.thyroidHormone().nearest(ThyroidHormone.DEFAULT).value())
        .isEqualTo(ThyroidHormone.DEFAULT);
  }

  @Test
  void aValueBetweenTwoLevelsIsCalledByTheNearer() {
    assertThat(levels.vitaminD().nearest(34)).isEqualTo(new Level("low", 30));
  }

  private void assertWithin(LevelScale scale, Range allowed) {
    assertThat(scale.levels()).extracting(Level::value).allMatch(allowed::contains).isSorted();
    assertThat(Bibliography.read(assets).find(scale.reference())).isPresent();
  }
}
