// SPDX-License-Identifier: MIT
package org.trabecula.protection;

import java.util.Objects;
import org.trabecula.exploration.Now;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.mechanics.RelativeStrength;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.morphometry.Tomography;
import org.trabecula.scenario.Ages;

/**
 * The strength of a life's honeycomb beside the same bone at 30, by the volume that a scanner would
 * count: the same as in the table of a life.
 */
public final class BoneStrength {
  private static final double PERCENT = 100;

  private final StrengthParameters parameters;
  private Tomography counted;
  private HoneycombLife of;

  public BoneStrength(StrengthParameters parameters) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  /**
   * The strength at the age that is looked at; 1 = the same bone at 30, and 0 where hardly any bone
   * was left by then. It takes a moment, the first time for each life.
   */
  public synchronized double of(Now now) {
    HoneycombLife honeycomb = now.explored().honeycomb();
    if (honeycomb != of) {
      of = honeycomb;
      counted = new Tomography(honeycomb);
    }
    double young = counted.at(Ages.YOUNG).boneVolumeFraction();
    return young < PERCENT * RelativeStrength.LEAST_YOUNG
        ? 0
        : new RelativeStrength(young, parameters).at(counted.at(now.age()).boneVolumeFraction());
  }
}
