// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Sex;

/** The areal density of one site of one person. */
final class SiteDensity {
  private final double spongyShare;
  private final double youngMean;
  private final double inherited;
  private final double spreadHalf;

  SiteDensity(SiteParameters.Site site, Parameter menSpongy, Parameter spreadHalf, Person person) {
    boolean man = person.sex() == Sex.MALE;
    spongyShare = site.spongyShare().value() * (man ? menSpongy.value() : 1);
    youngMean = site.youngMean().value() * (man ? site.manFactor().value() : 1);
    inherited = site.peakStep().value() * person.peakBoneMassSd();
    this.spreadHalf = spreadHalf.value();
  }

  /**
   * Areal density, g/cm².
   *
   * @param size size of the skeleton, full-grown = 1
   * @param spongy mineral of the spongy compartment, young adult = 1
   * @param compact mineral of the compact compartment, young adult = 1
   */
  double density(double size, double spongy, double compact) {
    double average = size * (spongyShare * spongy + (1 - spongyShare) * compact);
    return youngMean * (average + inherited * spread(average));
  }

  /**
   * How much people differ at an average density: nearly as much at all ages, none without bone.
   */
  private double spread(double average) {
    return (1 + spreadHalf) * average / (average + spreadHalf);
  }
}
