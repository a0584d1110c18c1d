// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * The course of estrogen and what its lack does.
 *
 * @param levelAfterMenopause estrogen after menopause, young woman = 1
 * @param levelAfterSurgery the same when both ovaries are removed
 * @param byBodyMass how the level after menopause follows body mass index (exponent)
 * @param fallLead time by which half of the fall comes before a natural menopause, years
 * @param naturalFallTime steepness of the fall at a natural menopause, years
 * @param surgicalFallTime steepness of the fall when both ovaries are removed, years
 * @param halfEffectLevel estrogen at which half of its effect is lost
 * @param rankl rise of the RANKL signal without estrogen
 * @param osteoclastSurvival fall of osteoclast death without estrogen
 * @param osteoblastApoptosis rise of osteoblast death without estrogen
 * @param absorption fall of active calcium absorption without estrogen
 * @param urine rise of calcium in urine without estrogen
 * @param menFall fall of bioavailable estrogen in men over the span below
 * @param menFallOnset age from which it falls in men, years
 * @param menFallSpan years over which it falls in men, years
 */
public record EstrogenParameters(
    Parameter levelAfterMenopause,
    Parameter levelAfterSurgery,
    Parameter byBodyMass,
    Parameter fallLead,
    Parameter naturalFallTime,
    Parameter surgicalFallTime,
    Parameter halfEffectLevel,
    Parameter rankl,
    Parameter osteoclastSurvival,
    Parameter osteoblastApoptosis,
    Parameter absorption,
    Parameter urine,
    Parameter menFall,
    Parameter menFallOnset,
    Parameter menFallSpan) {}
