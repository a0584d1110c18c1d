// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * How much bone is turned over, how it ripens, and how it answers to its own amount.
 *
 * @param spineTrabecular trabecular bone of the vertebrae
 * @param spineCortical shell and arch of the vertebrae
 * @param hipTrabecular trabecular bone of the hip
 * @param hipCortical cortical bone of the total hip, most of it trochanter and shaft
 * @param neckCortical cortical bone of the femoral neck, which has no outer surface that builds
 * @param trabecularMechanostat how strongly less trabecular bone means more building (exponent)
 * @param corticalMechanostat how strongly less cortical bone means more building (exponent)
 * @param spineLossForGood how fast cortical bone missing from a vertebra becomes bone that is no
 *     longer missed: its inner layers have become a few struts, 1/year
 * @param hipLossForGood the same of the cortical bone of hip and neck, 1/year
 * @param mineralisationTime time of secondary mineralisation, years
 * @param youngBoneMineral mineral in young bone as a share of that in mature bone
 * @param activationFrequency births of remodelling units at a place on the surface, young adult,
 *     1/year
 * @param cavityDepth depth of a finished cavity, young adult, µm
 * @param wallThickness thickness of a finished wall, young adult, µm
 * @param depthByLifetime how cavity depth grows with the life of osteoclasts (exponent)
 */
public record TissueParameters(
    Trabecular spineTrabecular,
    Cortical spineCortical,
    Trabecular hipTrabecular,
    Cortical hipCortical,
    Cortical neckCortical,
    Parameter trabecularMechanostat,
    Parameter corticalMechanostat,
    Parameter spineLossForGood,
    Parameter hipLossForGood,
    Parameter mineralisationTime,
    Parameter youngBoneMineral,
    Parameter activationFrequency,
    Parameter cavityDepth,
    Parameter wallThickness,
    Parameter depthByLifetime) {
  /**
   * Trabecular bone of one site.
   *
   * @param turnover turnover in a young adult, 1/year
   */
  public record Trabecular(Parameter turnover) {}

  /**
   * Cortical bone of one site.
   *
   * @param turnover turnover in a young adult, 1/year
   * @param ageingResorption yearly rise of removal with age, 1/year
   * @param apposition bone laid on the outer surface for life, share of the young adult's, 1/year
   */
  public record Cortical(Parameter turnover, Parameter ageingResorption, Parameter apposition) {}
}
