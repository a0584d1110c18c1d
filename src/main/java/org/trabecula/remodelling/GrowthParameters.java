// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * How the skeleton grows from childhood to its full size, and what shifts that size.
 *
 * @param sizeAtTen skeleton at 10 as a share of the full-grown, in areal density
 * @param girlsPeakGrowth age at which girls gain fastest, years
 * @param boysPeakGrowth age at which boys gain fastest, years
 * @param time how long growth spreads around that age, years
 * @param calcium how far growth follows the calcium that is absorbed
 * @param load how growth follows mechanical load (exponent)
 * @param smoking fall of growth by smoking
 * @param lowWeight fall of growth for each kg/m² of body mass index below the border, m²/kg
 * @param lowWeightBelow body mass index below which growth falls, kg/m²
 * @param lowSexHormone fall of growth without sex hormones
 * @param steroid fall of growth at the full effect of steroid tablets
 */
public record GrowthParameters(
    Parameter sizeAtTen,
    Parameter girlsPeakGrowth,
    Parameter boysPeakGrowth,
    Parameter time,
    Parameter calcium,
    Parameter load,
    Parameter smoking,
    Parameter lowWeight,
    Parameter lowWeightBelow,
    Parameter lowSexHormone,
    Parameter steroid) {}
