// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * What load, smoking, alcohol and thyroid hormone do.
 *
 * @param bedRestLoad mechanical load, bed rest
 * @param inactiveLoad mechanical load, inactive
 * @param everydayLoad mechanical load, everyday life
 * @param walkingLoad mechanical load, walking
 * @param strengthLoad mechanical load, strength training
 * @param strengthAndImpactLoad mechanical load, strength and impact training
 * @param formationByLoad how building follows load (exponent)
 * @param activationByLoad how the RANKL signal follows load (exponent)
 * @param feltTime time in which bone cells feel a change of load, years
 * @param usedToTime time in which bone gets used to a load, years
 * @param newLoad how much more a load acts while it is new (exponent)
 * @param loadByBodyMass how load follows body mass index (exponent)
 * @param smokingFullAt cigarettes a day with the full effect of smoking, 1/day
 * @param smokingEstrogen fall of estrogen by smoking
 * @param smokingFormation fall of building by smoking
 * @param smokingAbsorption fall of active calcium absorption by smoking
 * @param alcoholHarmlessUpTo units of alcohol a day without effect, 1/day
 * @param alcoholFullAfter further units a day until the full effect, 1/day
 * @param alcoholFormation fall of building at the full effect
 * @param thyroidActivation how the RANKL signal follows thyroid hormone (exponent)
 * @param thyroidFormation fall of building per multiple of thyroid hormone above normal
 */
public record LifestyleParameters(
    Parameter bedRestLoad,
    Parameter inactiveLoad,
    Parameter everydayLoad,
    Parameter walkingLoad,
    Parameter strengthLoad,
    Parameter strengthAndImpactLoad,
    Parameter formationByLoad,
    Parameter activationByLoad,
    Parameter feltTime,
    Parameter usedToTime,
    Parameter newLoad,
    Parameter loadByBodyMass,
    Parameter smokingFullAt,
    Parameter smokingEstrogen,
    Parameter smokingFormation,
    Parameter smokingAbsorption,
    Parameter alcoholHarmlessUpTo,
    Parameter alcoholFullAfter,
    Parameter alcoholFormation,
    Parameter thyroidActivation,
    Parameter thyroidFormation) {}
