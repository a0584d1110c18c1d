// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * The scaffold of trabecular bone: how its struts are cut, and what is lost with them for good.
 *
 * @param strutThickness mean thickness of a young woman's strut, µm
 * @param menThickness thickness of a young man's strut, woman = 1
 * @param thicknessSpread standard deviation of the thickness between and along struts, µm
 * @param depthSpread standard deviation of cavity depth as a share of its mean
 * @param residual bone that must stay under a cavity if the strut is to hold, µm
 * @param cutsPerCavity struts lost for each cavity at a place that goes through
 * @param memory how far trabecular bone that is lost with its scaffold stays lost, 0 not to 1 fully
 */
public record ScaffoldParameters(
    Parameter strutThickness,
    Parameter menThickness,
    Parameter thicknessSpread,
    Parameter depthSpread,
    Parameter residual,
    Parameter cutsPerCavity,
    Parameter memory) {}
