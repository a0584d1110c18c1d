// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** How intake, vitamin D, age, estrogen and steroid tablets set the day's balance of calcium. */
final class GutAndKidney {
  private final CalciumParameters calcium;
  private final EstrogenParameters estrogen;
  private final GlucocorticoidParameters steroid;
  private final double glandLowVitaminD;
  private final double glandSetPoint;
  private final double smokingAbsorption;
  private final Ageing ageing;

  GutAndKidney(RemodellingParameters parameters, Ageing ageing) {
    calcium = parameters.calcium();
    estrogen = parameters.estrogen();
    steroid = parameters.glucocorticoid();
    glandLowVitaminD = parameters.parathyroid().glandLowVitaminD().value();
    glandSetPoint = parameters.parathyroid().glandSetPoint().value();
    smokingAbsorption = parameters.lifestyle().smokingAbsorption().value();
    this.ageing = ageing;
  }

  /**
   * What fixes the day's balance.
   *
   * @param estrogenDeficiency 0 in youth to 1 without any estrogen
   * @param steroidEffect effect of steroid tablets on gut and kidney, 0 to 1
   * @param boneRelease calcium that bone gives, mg/day
   */
  CalciumConditions conditions(
      double age,
      Exposure exposure,
      double estrogenDeficiency,
      double steroidEffect,
      double boneRelease) {
    double vitaminD = vitaminDEffect(exposure.vitaminD(), calcium);
    double gut =
        (1 - ageing.absorptionLoss(age) - estrogen.absorption().value() * estrogenDeficiency)
            * ageing.vitaminDActivation(age)
            * (1 - smokingAbsorption * exposure.smoking())
            * exposure.absorption();
    if (exposure.prednisoneEffects().absorption()) {
      gut *= 1 - steroid.absorption().value() * steroidEffect;
    }
    double urine =
        calcium.urineAtReference().value() * (1 + estrogen.urine().value() * estrogenDeficiency);
    if (exposure.prednisoneEffects().urine()) {
      urine *= 1 + steroid.urine().value() * steroidEffect;
    }
    double limit = calcium.exchangeLimit().value();
    return new CalciumConditions(
        gut * activeCapacity(exposure.calcium()) * vitaminD,
        calcium.passiveShare().value() * exposure.calcium() * exposure.absorption(),
        Math.max(-limit, Math.min(limit, boneRelease)),
        urine,
        Math.log(vitaminD),
        glandSetPoint * Math.log(exposure.parathyroidGland())
            + Math.log(1 + glandLowVitaminD * (1 / vitaminD - 1) + ageing.glandGrowth(age)));
  }

  private double activeCapacity(double intake) {
    return calcium.activeCapacity().value()
        * intake
        / (calcium.halfCapacityIntake().value() + intake);
  }

  /** What vitamin D lets the gut take up, replete = 1. */
  static double vitaminDEffect(double serum25OHD, CalciumParameters calcium) {
    double half = calcium.vitaminDHalfEffect().value();
    double reference = calcium.vitaminDReference().value();
    return serum25OHD * (reference + half) / (reference * (serum25OHD + half));
  }
}
