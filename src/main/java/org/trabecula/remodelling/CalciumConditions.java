// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * What fixes the daily balance of calcium but for parathyroid hormone.
 *
 * @param activeAbsorption active absorption at a normal PTH, mg/day
 * @param passiveAbsorption absorption without vitamin D, mg/day
 * @param boneRelease calcium that bone gives (takes, if negative), mg/day
 * @param urine calcium in urine at a normal PTH and blood calcium, mg/day
 * @param logVitaminD natural logarithm of the effect of vitamin D, replete = 0
 * @param logGland natural logarithm of the size of the parathyroid glands, young = 0
 */
record CalciumConditions(
    double activeAbsorption,
    double passiveAbsorption,
    double boneRelease,
    double urine,
    double logVitaminD,
    double logGland) {}
