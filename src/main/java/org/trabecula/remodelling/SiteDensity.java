// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Sex;

/** The areal density of one site of one person. */
final class SiteDensity {
  private final double trabecularShare;
  private final double youngMean;
  private final double inherited;
  private final double spreadHalf;

  SiteDensity(
      SiteParameters.Site site, Parameter menTrabecular, Parameter spreadHalf, Person person) {
    boolean man = person.sex() == Sex.MALE;
    trabecularShare = site.trabecularShare().value() * (man ? menTrabecular.value() : 1);
    youngMean = site.youngMean().value() * (man ? site.manFactor().value() : 1);
    inherited = site.peakStep().value() * person.peakBoneMassSd();
    this.spreadHalf = spreadHalf.value();
  }

  /**
   * Areal density, g/cm².
   *
   * @param size size of the skeleton, full-grown = 1
   * @param trabecular mineral of the trabecular compartment, young adult = 1
   * @param cortical mineral of the cortical compartment, young adult = 1
   */
  double density(double size, double trabecular, double cortical) {
    double average = size * (trabecularShare * trabecular + (1 - trabecularShare) * cortical);
    return youngMean * (average + inherited * spread(average));
  }

  /**
   * How much people differ at an average density: nearly as much at all ages, none without bone.
   */
  private double spread(double average) {
    return (1 + spreadHalf) * average / (average + spreadHalf);
  }
}
