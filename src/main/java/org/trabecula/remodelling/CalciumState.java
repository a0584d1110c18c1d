// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The balance of calcium as parathyroid hormone has settled it.
 *
 * @param logDemand natural logarithm of the PTH that the balance asks for
 * @param pth parathyroid hormone that the glands give, relative
 * @param bloodCalcium calcium in the blood, relative
 * @param absorbed calcium taken up by the gut, mg/day
 * @param boneRelease calcium that bone gives (takes, if negative), mg/day
 * @param urine calcium lost in urine, mg/day
 * @param otherLoss calcium lost through gut and skin, mg/day
 */
record CalciumState(
    double logDemand,
    double pth,
    double bloodCalcium,
    double absorbed,
    double boneRelease,
    double urine,
    double otherLoss) {}
