// SPDX-License-Identifier: MIT
package org.trabecula.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.WholeLifeExplorer;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.protection.BoneStrength;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** A bone has one strength by density, whoever tells it. */
class OneStrengthTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final StrengthParameters NUMBERS = StrengthParameters.read(ASSETS);
  private static final ExploredLife LIFE =
      WholeLifeExplorer.read(ASSETS, Runnable::run)
          .explore(Scenario.ordinary("", Sex.FEMALE), () -> false)
          .orElseThrow();

  @ParameterizedTest
  @ValueSource(doubles = {30, 55.5, 70, 88})
  void theLessonOnLoadTellsTheStrengthOfTheTable(double age) {
    double table = new HoneycombStructure(LIFE.honeycomb(), NUMBERS).at(age).strength();
    assertThat(new BoneStrength(NUMBERS).of(new Now(LIFE, age))).isEqualTo(table, within(1e-9));
  }
}
