// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;

/** The estrogen that reaches bone in one life; a healthy young adult has 1. */
final class Estrogen {
  private final EstrogenParameters parameters;
  private final double smokingFall;
  private final Menopause menopause;
  private final boolean falls;
  private final double half;

  Estrogen(Scenario scenario, RemodellingParameters parameters) {
    this.parameters = parameters.estrogen();
    smokingFall = parameters.lifestyle().smokingEstrogen().value();
    menopause = scenario.menopause().orElse(null);
    falls = parameters.estrogenFalls();
    half = this.parameters.halfEffectLevel().value();
  }

  /** The level at an age, 0 to 1. */
  double level(double age, Exposure exposure) {
    double own =
        ownLevel(age, exposure)
            * (1 - smokingFall * exposure.smoking())
            * exposure.sexHormone()
            * (1 - exposure.medicines().estrogenBlocked());
    return Math.max(0, Math.min(1, own + exposure.medicines().addedEstrogen()));
  }

  /** What bone feels: a medicine may act on it as estrogen does. */
  double onBone(double level, Exposure exposure) {
    return level + exposure.medicines().estrogenLikeOnBone() * (1 - level);
  }

  /** The share of its effect that is lost at a level: 0 in youth, 1 without any estrogen. */
  double deficiency(double level) {
    return half * (1 - level) / (half + level);
  }

  private double ownLevel(double age, Exposure exposure) {
    if (!falls) {
      return 1;
    }
    return menopause == null ? manLevel(age) : womanLevel(age, exposure);
  }

  /** After menopause what is left comes from fat tissue, and after surgery a little less. */
  private double womanLevel(double age, Exposure exposure) {
    boolean surgical = menopause.kind() == Menopause.Kind.SURGICAL;
    double time = (surgical ? parameters.surgicalFallTime() : parameters.naturalFallTime()).value();
    double after =
        (surgical ? parameters.levelAfterSurgery() : parameters.levelAfterMenopause()).value();
    double weight = exposure.bodyMassIndex() / BodyMassIndex.DEFAULT;
    if (weight != 1) {
      after *= Math.pow(weight, parameters.byBodyMass().value());
    }
    double middle = menopause.at() - (surgical ? 0 : parameters.fallLead().value());
    return after + (1 - after) / (1 + Math.exp((age - middle) / time));
  }

  private double manLevel(double age) {
    double share = (age - parameters.menFallOnset().value()) / parameters.menFallSpan().value();
    return 1 - parameters.menFall().value() * Math.max(0, Math.min(1, share));
  }
}
