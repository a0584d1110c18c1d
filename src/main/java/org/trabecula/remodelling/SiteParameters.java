// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * How spongy and compact bone add up to the density that is reported for a site.
 *
 * @param spineTrabecularShare share of spongy bone in the density of the lumbar spine
 * @param hipTrabecularShare share of spongy bone in the density of the total hip
 * @param spineYoungMean density of the lumbar spine of young women, g/cm²
 * @param hipYoungMean density of the total hip of young women, g/cm²
 * @param manSpineFactor density of the lumbar spine of young men, women = 1
 * @param manHipFactor density of the total hip of young men, women = 1
 * @param peakBoneMassStep density that one standard deviation of inherited peak bone mass adds
 */
public record SiteParameters(
    Parameter spineTrabecularShare,
    Parameter hipTrabecularShare,
    Parameter spineYoungMean,
    Parameter hipYoungMean,
    Parameter manSpineFactor,
    Parameter manHipFactor,
    Parameter peakBoneMassStep) {}
