// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * The daily balance of calcium between gut, bone, blood and urine.
 *
 * @param intakeReference intake of the healthy young adult, mg/day
 * @param activeCapacity largest active absorption of calcium, mg/day
 * @param halfCapacityIntake intake at half of that capacity, mg/day
 * @param passiveShare share of the intake that is absorbed without vitamin D
 * @param obligatoryLoss calcium lost through gut and skin, mg/day
 * @param urineAtReference calcium in urine of a healthy young adult, mg/day
 * @param activeVitaminDByPth how active vitamin D follows PTH (exponent)
 * @param vitaminDHalfEffect 25-hydroxyvitamin D at half of its effect, nmol/L
 * @param vitaminDReference 25-hydroxyvitamin D at which the effect is 1, nmol/L
 * @param urineByPth how PTH keeps calcium out of urine (exponent)
 * @param urineByBloodCalcium how calcium in urine follows blood calcium (exponent)
 * @param vitaminDInKidney how vitamin D helps PTH to keep calcium (exponent)
 * @param skeletonCalcium calcium in the skeleton, mg
 * @param trabecularShare share of the skeleton that is trabecular bone
 * @param osteoidByLowBlood share of bone that stays soft for each unit of blood calcium below the
 *     border
 * @param osteoidBelow blood calcium below which new bone stays soft, normal = 1
 * @param osteoidTime time in which soft bone hardens once calcium is there, years
 * @param exchangeLimit largest daily flow between bone and blood that the balance sees, mg/day
 */
public record CalciumParameters(
    Parameter intakeReference,
    Parameter activeCapacity,
    Parameter halfCapacityIntake,
    Parameter passiveShare,
    Parameter obligatoryLoss,
    Parameter urineAtReference,
    Parameter activeVitaminDByPth,
    Parameter vitaminDHalfEffect,
    Parameter vitaminDReference,
    Parameter urineByPth,
    Parameter urineByBloodCalcium,
    Parameter vitaminDInKidney,
    Parameter skeletonCalcium,
    Parameter trabecularShare,
    Parameter osteoidByLowBlood,
    Parameter osteoidBelow,
    Parameter osteoidTime,
    Parameter exchangeLimit) {}
