// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;

/**
 * A life and its bone.
 *
 * @param life what the model makes of a scenario
 * @param honeycomb the honeycomb that lives it
 */
public record LivingBone(Life life, HoneycombLife honeycomb) {

  /** Lives a scenario from the first simulated age to the last, by the program's own numbers. */
  public static LivingBone of(Scenario scenario, AssetReader assets) {
    Life life = new LifeSimulator(RemodellingParameters.read(assets)).simulate(scenario);
    HoneycombSimulator honeycombs = new HoneycombSimulator(HoneycombParameters.read(assets));
    return new LivingBone(life, honeycombs.simulate(life, () -> false).orElseThrow());
  }
}
