// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/** How an effect follows a dose: none without it, full at very much of it. */
final class DoseEffect {
  private final double exponent;
  private final double half;

  DoseEffect(Parameter halfEffectDose, Parameter exponent) {
    this.exponent = exponent.value();
    half = Math.pow(halfEffectDose.value(), this.exponent);
  }

  /** The effect of a dose, 0 to 1. */
  double at(double dose) {
    if (dose == 0) {
      return 0;
    }
    double strength = Math.pow(dose, exponent);
    return strength / (strength + half);
  }
}
