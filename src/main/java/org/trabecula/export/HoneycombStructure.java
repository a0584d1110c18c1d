// SPDX-License-Identifier: MIT
package org.trabecula.export;

import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.mechanics.RelativeStrength;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.morphometry.Tomography;
import org.trabecula.morphometry.TurnoverIndices;

/** The structure of one honeycomb through its life, as tables show it. */
public final class HoneycombStructure implements StructureOverLife {
  /** The age with which strength is compared, years. */
  private static final double YOUTH = 30;

  private static final double PERCENT = 100;

  private final HoneycombLife honeycomb;
  private final Tomography tomography;
  private final RelativeStrength strength;

  public HoneycombStructure(HoneycombLife honeycomb, StrengthParameters parameters) {
    this.honeycomb = honeycomb;
    tomography = new Tomography(honeycomb).counted();
    double young = tomography.at(YOUTH).boneVolumeFraction();
    this.strength = new RelativeStrength(young, parameters);
  }

  @Override
  public StructureRow at(double age) {
    HoneycombState state = honeycomb.at(age);
    StructuralIndices indices = tomography.at(age, state);
    double separation = indices.trabecularSeparation();
    return new StructureRow(
        indices.boneVolumeFraction(),
        indices.trabecularThickness(),
        indices.trabecularNumber(),
        Double.isFinite(separation) ? separation : Double.NaN,
        indices.strutsCut(),
        strength.at(indices.boneVolumeFraction()),
        TurnoverIndices.activationFrequency(honeycomb, state),
        PERCENT * TurnoverIndices.of(state).surfaceAtWork());
  }
}
