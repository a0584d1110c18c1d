// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * What parathyroid hormone (PTH) does to bone, and how far its glands can go.
 *
 * @param activation how the RANKL signal follows PTH (exponent)
 * @param osteoblastSurvival how osteoblast life follows PTH (exponent)
 * @param survivalUpTo PTH up to which it does so
 * @param corticalByPth how removal of cortical bone of the hip follows PTH beyond what all bone
 *     does (exponent)
 * @param corticalResorption rise of removal of cortical bone for the square of PTH beyond the
 *     normal range
 * @param corticalOnset PTH at the upper end of the normal range
 * @param corticalMost the most by which that square counts
 * @param ceiling largest natural logarithm of PTH that the glands can reach
 * @param bloodCalciumSlope steepness of PTH against blood calcium
 * @param glandSetPoint how PTH is set by the size of the glands: overgrown ones are also deafer to
 *     calcium (exponent)
 * @param glandLowVitaminD growth of the glands when vitamin D is low
 */
public record ParathyroidParameters(
    Parameter activation,
    Parameter osteoblastSurvival,
    Parameter survivalUpTo,
    Parameter corticalByPth,
    Parameter corticalResorption,
    Parameter corticalOnset,
    Parameter corticalMost,
    Parameter ceiling,
    Parameter bloodCalciumSlope,
    Parameter glandSetPoint,
    Parameter glandLowVitaminD) {}
