// SPDX-License-Identifier: MIT
package org.trabecula.export;

import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.mechanics.RelativeStrength;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.morphometry.TurnoverIndices;
import org.trabecula.scenario.Ages;

/** The structure of one honeycomb through its life, as tables show it. */
public final class HoneycombStructure implements StructureOverLife {
  private static final double PERCENT = 100;

  private final HoneycombLife honeycomb;
  private final RelativeStrength strength;

  public HoneycombStructure(HoneycombLife honeycomb, StrengthParameters parameters) {
    this.honeycomb = honeycomb;
    double young = StructuralIndices.of(honeycomb, Ages.YOUNG).boneVolumeFraction();
    this.strength = new RelativeStrength(young, parameters);
  }

  @Override
  public StructureRow at(double age) {
    HoneycombState state = honeycomb.at(age);
    StructuralIndices indices = StructuralIndices.of(state, honeycomb.cutShare(age));
    return new StructureRow(
        indices,
        strength.at(indices.boneVolumeFraction()),
        TurnoverIndices.activationFrequency(honeycomb, state),
        PERCENT * TurnoverIndices.of(state).surfaceAtWork());
  }
}
