// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.concurrent.Executor;
import org.trabecula.asset.AssetReader;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.WholeLifeExplorer;

/** Wires the model, the honeycomb and the comparisons into what computes a life. */
final class Laboratory {

  private Laboratory() {}

  /**
   * @param comparisons where the comparisons are computed
   */
  static LifeExplorer explorer(AssetReader assets, Executor comparisons) {
    return WholeLifeExplorer.read(assets, comparisons);
  }
}
