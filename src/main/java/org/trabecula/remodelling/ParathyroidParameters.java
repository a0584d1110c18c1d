// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * What parathyroid hormone (PTH) does to bone, and how far its glands can go.
 *
 * @param activation how the RANKL signal follows PTH (exponent)
 * @param osteoblastSurvival how osteoblast life follows PTH (exponent)
 * @param corticalResorption how removal of compact bone follows PTH (exponent)
 * @param ceiling largest natural logarithm of PTH that the glands can reach
 * @param bloodCalciumSlope steepness of PTH against blood calcium
 * @param glandLowVitaminD growth of the glands when vitamin D is low
 */
public record ParathyroidParameters(
    Parameter activation,
    Parameter osteoblastSurvival,
    Parameter corticalResorption,
    Parameter ceiling,
    Parameter bloodCalciumSlope,
    Parameter glandLowVitaminD) {}
