// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.concurrent.Executor;
import org.trabecula.asset.AssetReader;
import org.trabecula.explanation.CounterfactualSimulator;
import org.trabecula.explanation.MedicinesTaken;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.WholeLifeExplorer;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;

/** Wires the model, the honeycomb and the comparisons into what computes a life. */
final class Laboratory {

  private Laboratory() {}

  /**
   * @param comparisons where the comparisons are computed
   */
  static LifeExplorer explorer(AssetReader assets, Executor comparisons) {
    RemodellingParameters parameters = RemodellingParameters.read(assets);
    LifeSimulator simulator = new LifeSimulator(parameters);
    CounterfactualSimulator counterfactuals =
        new CounterfactualSimulator(
            simulator::simulate,
            new LifeSimulator(parameters.withoutAgeing())::simulate,
            new LifeSimulator(parameters.withoutEstrogenFall())::simulate,
            new MedicinesTaken(parameters.medicines())::in);
    return new WholeLifeExplorer(
        simulator::simulate,
        counterfactuals,
        new HoneycombSimulator(HoneycombParameters.read(assets)),
        comparisons);
  }
}
