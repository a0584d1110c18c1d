// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The struts of trabecular bone: a cavity that goes through one cuts it, for good.
 *
 * <p>How many are cut follows from how often cavities are dug, how deep they are, and how thick the
 * struts that are left are; what is drawn has no part in it.
 */
final class Scaffold {
  /** The slope of the logistic curve that is nearest to the normal one. */
  private static final double LOGISTIC = 1.702;

  private final double cutsPerCavity;
  private final double residual;
  private final double youngThickness;
  private final double thicknessSpread;
  private final double depthSpread;
  private final double memory;
  private double cut;

  Scaffold(ScaffoldParameters parameters, boolean man) {
    cutsPerCavity = parameters.cutsPerCavity().value();
    residual = parameters.residual().value();
    youngThickness =
        parameters.strutThickness().value() * (man ? parameters.menThickness().value() : 1);
    thicknessSpread = parameters.thicknessSpread().value();
    depthSpread = parameters.depthSpread().value();
    memory = parameters.memory().value();
  }

  /** The share of the struts that is cut, 0 to 1. */
  double cut() {
    return cut;
  }

  /** The trabecular bone that the struts that are left could come back to, full scaffold = 1. */
  double reach() {
    return cut == 0 ? 1 : Math.pow(1 - cut, memory);
  }

  /**
   * Lets cavities be dug for a while.
   *
   * @param activationFrequency births of cavities at a place, 1/year
   * @param depth their depth, µm
   * @param volume trabecular bone of the spine, young adult = 1
   * @param time years
   */
  void dig(double activationFrequency, double depth, double volume, double time) {
    double rate = cutsPerCavity * activationFrequency * shareGoingThrough(depth, thickness(volume));
    cut = 1 - (1 - cut) * Math.exp(-rate * time);
  }

  /** Mean thickness of the struts that are left, which share the bone that is left, µm. */
  private double thickness(double volume) {
    return youngThickness * Math.sqrt(volume / (1 - cut));
  }

  private double shareGoingThrough(double depth, double thickness) {
    double spread = Math.hypot(thicknessSpread, depthSpread * depth);
    return 1 / (1 + Math.exp(LOGISTIC * (thickness - depth - residual) / spread));
  }
}
