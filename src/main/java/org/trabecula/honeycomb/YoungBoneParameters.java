// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import org.trabecula.parameter.Parameter;

/**
 * The thickness of a healthy young adult's struts.
 *
 * @param volumeFraction bone volume per tissue volume, 0 to 1
 * @param thickness mean thickness before it is scaled to the volume fraction, µm
 * @param thicknessSd standard deviation between struts of one direction, µm
 * @param uprightExcess how much thicker an upright strut is than one across, as a share of the mean
 * @param nodeSwelling how much thicker a strut is at its ends than at its middle, as a share
 * @param roughness standard deviation of the thickness along a strut, as a share
 * @param inheritedVolumePerSd change of the volume for one standard deviation of inherited peak
 *     bone mass, as a share
 * @param menVolume volume of a young man's honeycomb, woman = 1; their struts are as many, but
 *     thicker
 */
public record YoungBoneParameters(
    Parameter volumeFraction,
    Parameter thickness,
    Parameter thicknessSd,
    Parameter uprightExcess,
    Parameter nodeSwelling,
    Parameter roughness,
    Parameter inheritedVolumePerSd,
    Parameter menVolume) {}
