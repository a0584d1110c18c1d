// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * How trabecular and cortical bone add up to the density that is reported for each site.
 *
 * @param lumbarSpine lumbar spine, of the vertebrae's trabecular bone and their shell and arch
 * @param totalHip total hip, of the hip's two compartments
 * @param femoralNeck femoral neck, of the hip's two compartments in another mix
 * @param menSpineTrabecular share of trabecular bone in the density of a man's spine, a woman's = 1
 * @param menHipTrabecular share of trabecular bone in the density of a man's hip and neck, a
 *     woman's = 1
 * @param spreadHalf relative density at which people differ by half of what nothing limits; it
 *     keeps the differences in g/cm² much the same at all ages
 */
public record SiteParameters(
    Site lumbarSpine,
    Site totalHip,
    Site femoralNeck,
    Parameter menSpineTrabecular,
    Parameter menHipTrabecular,
    Parameter spreadHalf) {
  /**
   * One site.
   *
   * @param trabecularShare share of trabecular bone in its density, young adult
   * @param youngMean density of full-grown women before any loss, g/cm²
   * @param manFactor density of such men, women = 1
   * @param peakStep density that one standard deviation of inherited peak bone mass adds, as a
   *     share
   */
  public record Site(
      Parameter trabecularShare, Parameter youngMean, Parameter manFactor, Parameter peakStep) {}
}
