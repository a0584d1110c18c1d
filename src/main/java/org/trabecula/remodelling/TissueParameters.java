// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * How much bone is turned over, how it ripens, and how it answers to its own amount.
 *
 * @param trabecularTurnover turnover of spongy bone in a young adult, 1/year
 * @param corticalTurnover turnover of compact bone in a young adult, 1/year
 * @param mineralisationTime time of secondary mineralisation, years
 * @param youngBoneMineral mineral in young bone as a share of that in mature bone
 * @param mechanostatExponent how strongly less bone means less removal and more building
 * @param trabecularVolumeAtStart spongy bone at 18 as a share of the young adult
 * @param corticalVolumeAtStart compact bone at 18 as a share of the young adult
 * @param activationFrequency births of remodelling units at a place on the surface, young adult,
 *     1/year
 * @param cavityDepth depth of a finished cavity, young adult, µm
 * @param depthByLifetime how cavity depth grows with the life of osteoclasts (exponent)
 */
public record TissueParameters(
    Parameter trabecularTurnover,
    Parameter corticalTurnover,
    Parameter mineralisationTime,
    Parameter youngBoneMineral,
    Parameter mechanostatExponent,
    Parameter trabecularVolumeAtStart,
    Parameter corticalVolumeAtStart,
    Parameter activationFrequency,
    Parameter cavityDepth,
    Parameter depthByLifetime) {}
