// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import org.trabecula.parameter.Parameter;

/**
 * How basic multicellular units work, and how the honeycomb keeps to the model's volume.
 *
 * @param resorptionTime how long a unit removes bone, years
 * @param reversalTime from the last removing cell to the first building cell, years
 * @param formationTime how long a unit builds, years
 * @param cavityLength along the strut, µm
 * @param depthVariation standard deviation of the depth of cavities as a share of their mean
 * @param deepestCavity the depth of the deepest cavities, as a multiple of their mean
 * @param residual a strut whose thickness under a finished cavity is less than this is cut, µm
 * @param mostResidual the same where the model has had many more struts cut than the honeycomb, µm
 * @param cutTolerance share of the struts by which the honeycomb may have fewer cut until that
 *     holds
 * @param recessionTime until a cut strut's loose ends are carried off, years
 * @param rungLoad the load that a rung counts as bearing, from 0 like a strut across to 1 like an
 *     upright
 * @param choiceBias how much likelier a strut across the load is chosen than an upright one, as a
 *     share
 * @param refillBias how much less a strut across the load is refilled than an upright one, as a
 *     share
 * @param leastRefill the least share of a cavity that is filled again
 * @param mostRefill the largest share; above 1 a unit leaves more than it found
 * @param rimFormation share of all formation that the model lays where no cavity was, but units lay
 *     on the rims of their cavities: only what goes beyond it is laid on whole surfaces
 * @param steering change of the refill for a volume error as large as the bone itself
 * @param appositionTime in which an error of the volume closes over whole surfaces, years
 * @param volumeTolerance the error of the volume that may last, as a share; the rest closes at once
 */
public record WorkParameters(
    Parameter resorptionTime,
    Parameter reversalTime,
    Parameter formationTime,
    Parameter cavityLength,
    Parameter depthVariation,
    Parameter deepestCavity,
    Parameter residual,
    Parameter mostResidual,
    Parameter cutTolerance,
    Parameter recessionTime,
    Parameter rungLoad,
    Parameter choiceBias,
    Parameter refillBias,
    Parameter leastRefill,
    Parameter mostRefill,
    Parameter rimFormation,
    Parameter steering,
    Parameter appositionTime,
    Parameter volumeTolerance) {

  /** How long a unit takes for what it does. */
  UnitTiming timing() {
    return new UnitTiming(resorptionTime.value(), reversalTime.value(), formationTime.value());
  }

  /** How far a strut lies in the path of the load: 1 upright, 0 across. */
  double load(Strut strut) {
    return strut.isRung() ? rungLoad.value() : strut.uprightness();
  }
}
