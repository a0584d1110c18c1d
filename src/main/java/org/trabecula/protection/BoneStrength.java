// SPDX-License-Identifier: MIT
package org.trabecula.protection;

import org.trabecula.exploration.Now;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.mechanics.RelativeStrength;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.scenario.Ages;

/**
 * The strength of a life's honeycomb beside the same bone at 30, by the volume that its cells work
 * on: it is at hand at once at any age, which what a scanner would count is not.
 */
public final class BoneStrength {
  private final StrengthParameters parameters;

  public BoneStrength(StrengthParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * The strength at the age that is looked at; 1 = the same bone at 30, and 0 where hardly any bone
   * was left by then.
   */
  public double of(Now now) {
    HoneycombLife honeycomb = now.explored().honeycomb();
    double young = honeycomb.volume(Ages.YOUNG);
    double least = RelativeStrength.LEAST_YOUNG * honeycomb.lattice().tissueVolume();
    return young < least
        ? 0
        : new RelativeStrength(young, parameters).at(honeycomb.volume(now.age()));
  }
}
