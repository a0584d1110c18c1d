// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

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
}
