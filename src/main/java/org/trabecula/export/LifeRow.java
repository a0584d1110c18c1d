// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.function.ToDoubleFunction;
import org.trabecula.density.SkeletalSite;
import org.trabecula.density.TScores;
import org.trabecula.evidence.LifeTableRow;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.Scenario;

/**
 * One row of the life table in a file.
 *
 * @param scenario the life
 * @param body the model at this age
 * @param bone the honeycomb at this age
 * @param tScores by which densities are compared
 */
record LifeRow(Scenario scenario, LifePoint body, StructureRow bone, TScores tScores)
    implements LifeTableRow {

  @Override
  public double point(ToDoubleFunction<LifePoint> quantity) {
    return quantity.applyAsDouble(body);
  }

  @Override
  public double tScore(SkeletalSite site) {
    return tScores.at(site, scenario, body).orElse(Double.NaN);
  }

  @Override
  public double structure(ToDoubleFunction<StructuralIndices> index) {
    return index.applyAsDouble(bone.indices());
  }

  @Override
  public double strength() {
    return bone.strength();
  }

  @Override
  public double activationFrequency() {
    return bone.activationFrequency();
  }

  @Override
  public double surfaceAtWork() {
    return bone.surfaceAtWork();
  }
}
