// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * What steroid tablets do to bone cells, gut and kidney.
 *
 * @param halfEffectDose prednisone dose with half of the full effect, mg/day
 * @param doseExponent steepness of the effect against the dose
 * @param osteoblastApoptosis rise of osteoblast death at full effect
 * @param precursorLoss fall of new osteoblasts at full effect
 * @param rankl early rise of the RANKL signal at full effect
 * @param osteoclastSurvival early fall of osteoclast death at full effect
 * @param adaptationTime time in which the body adapts, years
 * @param removingAdaptation share of the effect on removal that fades
 * @param buildingAdaptation share of the effect on building that fades
 * @param gutHalfEffectDose prednisone dose with half of the effect on gut and kidney, mg/day
 * @param gutDoseExponent steepness of that effect against the dose
 * @param absorption fall of active calcium absorption at full effect
 * @param urine rise of calcium in urine at full effect
 */
public record GlucocorticoidParameters(
    Parameter halfEffectDose,
    Parameter doseExponent,
    Parameter osteoblastApoptosis,
    Parameter precursorLoss,
    Parameter rankl,
    Parameter osteoclastSurvival,
    Parameter adaptationTime,
    Parameter removingAdaptation,
    Parameter buildingAdaptation,
    Parameter gutHalfEffectDose,
    Parameter gutDoseExponent,
    Parameter absorption,
    Parameter urine) {}
