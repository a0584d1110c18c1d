// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** Growing up and growing old, apart from hormones. */
final class Ageing {
  private final AgeingParameters parameters;
  private final boolean acts;
  private final double firstAge;

  /**
   * @param acts whether growing old acts; growing up always does
   * @param firstAge the age at which growth is at its start, years
   */
  Ageing(AgeingParameters parameters, boolean acts, double firstAge) {
    this.parameters = parameters;
    this.acts = acts;
    this.firstAge = firstAge;
  }

  /** Building in the years before the peak, adult = 1. */
  double growth(double age) {
    double since = age - firstAge;
    return 1
        + parameters.growthAtStart().value() * Math.exp(-since / parameters.growthTime().value());
  }

  /** Thickness of the wall that a building team leaves, young = 1. */
  double wallThickness(double age) {
    double years = yearsSince(parameters.wallThinningOnset().value(), age);
    if (years == 0) {
      return 1;
    }
    double share = years / parameters.wallThinningSpan().value();
    return 1
        - parameters.wallThinning().value()
            * Math.pow(share, parameters.wallThinningExponent().value());
  }

  /** Removal of compact bone, young = 1. */
  double corticalResorption(double age) {
    double years = yearsSince(parameters.corticalResorptionOnset().value(), age);
    return 1 + parameters.corticalResorption().value() * years;
  }

  /** What the gut has lost of its active calcium absorption by its own ageing, 0 to 1. */
  double absorptionLoss(double age) {
    return parameters.absorptionFall().value()
        * yearsSince(parameters.absorptionFallOnset().value(), age);
  }

  /** Activation of vitamin D in the kidney, young = 1. */
  double vitaminDActivation(double age) {
    return 1
        - parameters.lateAbsorptionFall().value()
            * yearsSince(parameters.lateAbsorptionFallOnset().value(), age);
  }

  /** What the parathyroid glands have grown, young glands = 1. */
  double glandGrowth(double age) {
    return parameters.glandGrowth().value()
        * yearsSince(parameters.glandGrowthOnset().value(), age);
  }

  private double yearsSince(double onset, double age) {
    return acts ? Math.max(0, age - onset) : 0;
  }
}
