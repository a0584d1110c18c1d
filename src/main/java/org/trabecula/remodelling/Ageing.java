// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** Growing old, apart from hormones. */
final class Ageing {
  private final AgeingParameters parameters;
  private final double pace;

  /**
   * @param pace how fast this body grows old, average = 1; 0 where nobody does
   */
  Ageing(AgeingParameters parameters, double pace) {
    this.parameters = parameters;
    this.pace = pace;
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

  /** Depth of a finished cavity, young = 1; after the span it falls no further. */
  double cavityDepth(double age) {
    double years = yearsSince(parameters.cavityShallowingOnset().value(), age);
    double share = Math.min(1, years / parameters.cavityShallowingSpan().value());
    return 1 - parameters.cavityShallowing().value() * share;
  }

  /**
   * Removal of cortical bone, young = 1.
   *
   * @param rise yearly rise, 1/year
   */
  double corticalResorption(double rise, double age) {
    return 1 + rise * yearsSince(parameters.corticalResorptionOnset().value(), age);
  }

  /** How strongly bone answers to being loaded more, young = 1; old bone answers less. */
  double loadAnswer(double age) {
    double years = yearsSince(parameters.loadAnswerOnset().value(), age);
    double share = Math.min(1, years / parameters.loadAnswerSpan().value());
    return 1 - parameters.loadAnswerFall().value() * share;
  }

  /** Bone laid on outer surfaces, 0 none to 1 as in every adult. */
  double apposition(double age) {
    return pace > 0 && age >= parameters.appositionOnset().value() ? 1 : 0;
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
    return pace * Math.max(0, age - onset);
  }
}
