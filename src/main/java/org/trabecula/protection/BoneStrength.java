// SPDX-License-Identifier: MIT
package org.trabecula.protection;

import org.trabecula.exploration.Now;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.mechanics.RelativeStrength;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.scenario.Ages;

/** The strength of a life's honeycomb beside the same bone at 30. */
public final class BoneStrength {
  private final StrengthParameters parameters;

  public BoneStrength(StrengthParameters parameters) {
    this.parameters = parameters;
  }

  /** The strength at the age that is looked at; 1 = the same bone at 30. */
  public double of(Now now) {
    HoneycombLife honeycomb = now.explored().honeycomb();
    return new RelativeStrength(honeycomb.volume(Ages.YOUNG), parameters)
        .at(honeycomb.volume(now.age()));
  }
}
