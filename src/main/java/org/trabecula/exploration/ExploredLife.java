// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Scenario;

/**
 * All that is computed of one scenario.
 *
 * @param scenario the made-up life
 * @param life what the model makes of it
 * @param withoutHarm the same person without the harms of this life, for comparison
 */
public record ExploredLife(Scenario scenario, Life life, Life withoutHarm) {}
