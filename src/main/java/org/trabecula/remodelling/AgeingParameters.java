// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * What growing old does, apart from hormones.
 *
 * @param wallThinning fall of wall thickness over the first 30 years of ageing
 * @param wallThinningExponent curvature of that fall
 * @param wallThinningOnset age from which walls become thinner, years
 * @param wallThinningSpan years over which the fall above is reached, years
 * @param cavityShallowing fall of cavity depth over the span below
 * @param cavityShallowingOnset age from which cavities become less deep, years
 * @param cavityShallowingSpan years over which that fall is reached, years
 * @param corticalResorptionOnset age from which removal of cortical bone rises, years
 * @param loadAnswerFall fall of bone's answer to load in late life over the span below
 * @param loadAnswerOnset age from which it falls, years
 * @param loadAnswerSpan years over which that fall is reached, years
 * @param appositionOnset age from which bone is laid on outer surfaces of the full-grown, years
 * @param absorptionFall yearly fall of active calcium absorption with age, 1/year
 * @param absorptionFallOnset age from which it falls, years
 * @param lateAbsorptionFall further yearly fall in later life, by less active vitamin D, 1/year
 * @param lateAbsorptionFallOnset age from which it falls further, years
 * @param glandGrowth yearly growth of the parathyroid glands in later life, 1/year
 * @param glandGrowthOnset age from which they grow, years
 */
public record AgeingParameters(
    Parameter wallThinning,
    Parameter wallThinningExponent,
    Parameter wallThinningOnset,
    Parameter wallThinningSpan,
    Parameter cavityShallowing,
    Parameter cavityShallowingOnset,
    Parameter cavityShallowingSpan,
    Parameter corticalResorptionOnset,
    Parameter loadAnswerFall,
    Parameter loadAnswerOnset,
    Parameter loadAnswerSpan,
    Parameter appositionOnset,
    Parameter absorptionFall,
    Parameter absorptionFallOnset,
    Parameter lateAbsorptionFall,
    Parameter lateAbsorptionFallOnset,
    Parameter glandGrowth,
    Parameter glandGrowthOnset) {}
