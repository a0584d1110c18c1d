// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.Optional;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.mechanics.RelativeStrength;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.morphometry.Tomography;
import org.trabecula.morphometry.TurnoverIndices;
import org.trabecula.scenario.Ages;

/** The structure of one honeycomb through its life, as tables show it. */
public final class HoneycombStructure implements StructureOverLife {
  private static final double PERCENT = 100;
  private static final double MICROMETRES_PER_MILLIMETRE = 1000;

  private final HoneycombLife honeycomb;
  private final Tomography tomography;
  private final Optional<RelativeStrength> strength;

  public HoneycombStructure(HoneycombLife honeycomb, StrengthParameters parameters) {
    this.honeycomb = honeycomb;
    tomography = new Tomography(honeycomb).counted();
    double young = tomography.at(Ages.YOUNG).boneVolumeFraction();
    this.strength =
        young >= PERCENT * RelativeStrength.LEAST_YOUNG
            ? Optional.of(new RelativeStrength(young, parameters))
            : Optional.empty();
  }

  @Override
  public StructureRow at(double age) {
    HoneycombState state = honeycomb.at(age);
    StructuralIndices indices = tomography.at(age, state);
    return new StructureRow(
        measurable(indices, state),
        strength.map(young -> young.at(indices.boneVolumeFraction())).orElse(Double.NaN),
        TurnoverIndices.activationFrequency(honeycomb, state),
        PERCENT * TurnoverIndices.of(state).surfaceAtWork());
  }

  /** Between struts that are further apart than the piece is high, nothing can be measured. */
  private static StructuralIndices measurable(StructuralIndices indices, HoneycombState state) {
    double highest = MICROMETRES_PER_MILLIMETRE * state.lattice().height();
    return indices.trabecularSeparation() <= highest
        ? indices
        : new StructuralIndices(
            indices.boneVolumeFraction(),
            indices.trabecularThickness(),
            indices.trabecularNumber(),
            Double.NaN,
            indices.strutsCut());
  }
}
