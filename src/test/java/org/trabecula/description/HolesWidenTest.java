// SPDX-License-Identifier: MIT
package org.trabecula.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ViewStart;

/** The width of holes that is told grows as clearly with age as the eye sees it, in every bone. */
class HolesWidenTest {
  private static final int SEEDS = 20;
  private static final AssetReader ASSETS = new AssetReader();
  private static final HoneycombSimulator HONEYCOMBS =
      new HoneycombSimulator(HoneycombParameters.read(ASSETS));

  @ParameterizedTest
  @EnumSource(Sex.class)
  void holesAreClearlyWiderInOldAgeWhateverTheSeed(Sex sex) {
    Scenario person = Scenario.ordinary("A life", sex);
    Life life = new LifeSimulator(RemodellingParameters.read(ASSETS)).simulate(person);
    for (long seed = 1; seed <= SEEDS; seed++) {
      Life seen = new Life(person.withView(new ViewStart(30, seed)), life.points());
      HoneycombLife bone = HONEYCOMBS.simulate(seen, () -> false).orElseThrow();
      double young = width(bone, 30);
      // Men lose fewer struts.
      double step = sex == Sex.FEMALE ? 1.05 : 1.015;
      assertThat(width(bone, 60)).as("seed %s", seed).isGreaterThan(step * young);
      assertThat(width(bone, 80)).as("seed %s", seed).isGreaterThan(step * width(bone, 60));
    }
  }

  private static double width(HoneycombLife bone, double age) {
    return StructuralIndices.of(bone, age).trabecularSeparation();
  }
}
