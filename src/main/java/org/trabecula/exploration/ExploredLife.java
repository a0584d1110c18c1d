// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import org.trabecula.cause.CausalChain;
import org.trabecula.cause.Counterfactuals;
import org.trabecula.cause.WithoutHarm;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Scenario;

/**
 * All that is computed of one scenario.
 *
 * @param life what the model makes of it
 * @param counterfactuals the same life with each driver switched off alone
 * @param withoutHarm the scenario without its harms
 * @param lifeWithoutHarm what the model makes of that
 * @param honeycomb the bone through this life
 */
public record ExploredLife(
    Life life,
    Counterfactuals counterfactuals,
    WithoutHarm withoutHarm,
    Life lifeWithoutHarm,
    HoneycombLife honeycomb) {

  /** The made-up life. */
  public Scenario scenario() {
    return life.scenario();
  }

  /** Why this life's bone does what it does. */
  public CausalChain causes() {
    return new CausalChain(counterfactuals);
  }
}
