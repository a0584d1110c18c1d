// SPDX-License-Identifier: MIT
package org.trabecula.export;

import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.Scenario;

/**
 * What one row of the life table is made of.
 *
 * @param scenario the life
 * @param point the model at this age
 * @param structure the honeycomb at this age
 */
record LifeRow(Scenario scenario, LifePoint point, StructureRow structure) {}
