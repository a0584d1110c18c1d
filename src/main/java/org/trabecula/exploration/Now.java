// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReading;
import org.trabecula.remodelling.LifePoint;

/**
 * What every view shows: a life and the age that is looked at.
 *
 * @param explored the life
 * @param age years, within the simulated life
 */
public record Now(ExploredLife explored, double age) {

  /** The state of the life at this age. */
  public LifePoint point() {
    return explored.life().at(age);
  }

  /** The density at this age, beside the average of people of the same sex and age. */
  public DensityReading density(DensityReader reader) {
    return reader.read(explored.life(), explored.counterfactuals().average(), age);
  }
}
