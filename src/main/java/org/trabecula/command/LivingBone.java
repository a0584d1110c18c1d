// SPDX-License-Identifier: MIT
package org.trabecula.command;

import org.trabecula.asset.AssetReader;
import org.trabecula.export.HoneycombStructure;
import org.trabecula.export.StructureOverLife;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;

/**
 * What commands compute of a scenario.
 *
 * @param life what the model makes of it
 * @param honeycomb the honeycomb that lives it
 */
record LivingBone(Life life, HoneycombLife honeycomb) {

  /** Lives a scenario from the first simulated age to the last. */
  static LivingBone of(Scenario scenario, AssetReader assets) {
    Life life = new LifeSimulator(RemodellingParameters.read(assets)).simulate(scenario);
    HoneycombSimulator honeycombs = new HoneycombSimulator(HoneycombParameters.read(assets));
    return new LivingBone(life, honeycombs.simulate(life, () -> false).orElseThrow());
  }

  /** What is measured on the honeycomb. */
  StructureOverLife structure(AssetReader assets) {
    return new HoneycombStructure(honeycomb, StrengthParameters.read(assets));
  }
}
