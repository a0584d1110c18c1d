// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The daily balance of calcium, which parathyroid hormone settles.
 *
 * <p>What is absorbed and what bone gives equals what is lost. More PTH means more absorbed
 * (through vitamin D) and less lost in urine, so exactly one level of PTH balances a day.
 */
final class CalciumBalance {
  /** Bounds of the logarithm of PTH within which a solution is sought. */
  private static final double LOWEST_LOG = -1.6;

  private static final double HIGHEST_LOG = 3.0;

  /** Bounds of blood calcium within which its effect on urine is followed. */
  private static final double LOWEST_BLOOD = 0.75;

  private static final double HIGHEST_BLOOD = 1.3;

  /** Longest step of Newton's method in the logarithm of PTH. */
  private static final double LONGEST_STEP = 0.7;

  private static final double SOLVED = 1e-10;
  private static final int MOST_STEPS = 40;

  private final double vitaminDExponent;
  private final double urineByPth;
  private final double urineByBlood;
  private final double vitaminDInKidney;
  private final double fixedLoss;
  private final double bloodSlope;
  private final double ceiling;

  CalciumBalance(CalciumParameters calcium, ParathyroidParameters parathyroid) {
    vitaminDExponent = calcium.activeVitaminDByPth().value();
    urineByPth = calcium.urineByPth().value();
    urineByBlood = calcium.urineByBloodCalcium().value();
    vitaminDInKidney = calcium.vitaminDInKidney().value();
    fixedLoss = calcium.obligatoryLoss().value();
    bloodSlope = parathyroid.bloodCalciumSlope().value();
    ceiling = parathyroid.ceiling().value();
  }

  /**
   * The balance of a day.
   *
   * @param guess logarithm of PTH near the solution
   */
  CalciumState settle(CalciumConditions day, double guess) {
    double log = guess;
    for (int step = 0; step < MOST_STEPS; step++) {
      double change = newtonStep(day, log);
      double next = Math.max(LOWEST_LOG, Math.min(HIGHEST_LOG, log - change));
      double moved = Math.abs(next - log);
      log = next;
      if (moved < SOLVED) {
        break;
      }
    }
    return new CalciumState(
        log,
        pth(log),
        blood(day, log),
        absorbed(day, log),
        day.boneRelease(),
        urine(day, log),
        fixedLoss);
  }

  /** What is gained less what is lost, mg/day; it grows with PTH. */
  double surplus(CalciumConditions day, double log) {
    return absorbed(day, log) + day.boneRelease() - fixedLoss - urine(day, log);
  }

  private double newtonStep(CalciumConditions day, double log) {
    double active = active(day, log);
    double urine = urine(day, log);
    double surplus = active + day.passiveAbsorption() + day.boneRelease() - fixedLoss - urine;
    double slope =
        vitaminDExponent * active
            + urineByPth * urine
            + urineByBlood * urine / (followedBlood(day, log) * bloodSlope);
    return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, surplus / slope));
  }

  private double active(CalciumConditions day, double log) {
    return day.activeAbsorption() * Math.exp(vitaminDExponent * log);
  }

  private double absorbed(CalciumConditions day, double log) {
    return active(day, log) + day.passiveAbsorption();
  }

  private double urine(CalciumConditions day, double log) {
    double saved = urineByPth * (log + vitaminDInKidney * day.logVitaminD());
    // blood^n · e^-saved, as one exponential.
    double spilt = urineByBlood * Math.log(followedBlood(day, log));
    return day.urine() * Math.exp(spilt - saved);
  }

  private double blood(CalciumConditions day, double log) {
    return 1 - (log - day.logGland()) / bloodSlope;
  }

  private double followedBlood(CalciumConditions day, double log) {
    return Math.max(LOWEST_BLOOD, Math.min(HIGHEST_BLOOD, blood(day, log)));
  }

  /** What the glands give when so much is asked for: they have a ceiling. */
  private double pth(double log) {
    return Math.exp(ceiling * Math.tanh(log / ceiling));
  }
}
