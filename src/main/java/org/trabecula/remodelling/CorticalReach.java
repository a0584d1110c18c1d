// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * The cortical bone of one site that building could come back to, young adult = 1.
 *
 * <p>Cortical bone is lost from within: its inner layers are hollowed into a few struts. What has
 * been missing for long is then no longer missed by the cells, and does not come back.
 */
final class CorticalReach {
  private final double lossForGood;
  private double reach = 1;

  CorticalReach(Parameter lossForGood) {
    this.lossForGood = lossForGood.value();
  }

  /** The bone that building could come back to, 0 to 1. */
  double reach() {
    return reach;
  }

  /**
   * Lets a while pass.
   *
   * @param volume cortical bone that is there, young adult = 1
   * @param time years
   */
  void pass(double volume, double time) {
    double missing = Math.max(0, reach - volume);
    reach -= missing * -Math.expm1(-lossForGood * time);
  }
}
