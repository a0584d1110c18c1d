// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.remodelling.Life.POINTS_PER_YEAR;

/**
 * Tells how fresh the bone at the surface is, from the units that worked lately, and how much fat
 * the marrow holds.
 *
 * <p>A unit takes fresh bone away as it digs, and what it lays is fresh until it has matured. Both
 * go on without a step as the age does.
 */
final class TissueAgeing {
  private final TissueAgeParameters parameters;
  private final UnitTiming timing;

  TissueAgeing(TissueAgeParameters parameters, UnitTiming timing) {
    this.parameters = parameters;
    this.timing = timing;
  }

  /** The months before an age in which a unit may have started whose bone is still fresh. */
  int months() {
    return (int) Math.ceil((timing.whole() + parameters.maturingTime().value()) * POINTS_PER_YEAR);
  }

  /**
   * The tissue at an age, written over one that is no longer needed.
   *
   * @param firstUnit the first that may matter
   * @param lastUnit the first that has not started
   */
  LivingTissue at(double age, UnitLog log, int firstUnit, int lastUnit, FreshBone reusable) {
    reusable.mature();
    for (int unit = firstUnit; unit < lastUnit; unit++) {
      double time = age - log.start(unit);
      if (time > 0) {
        work(log, unit, dug(time), laid(time), reusable.side(log.onLeft(unit)));
      }
    }
    return new LivingTissue(reusable, parameters.fat(age));
  }

  private static void work(UnitLog log, int unit, double dug, double laid, float[] side) {
    int place = log.firstPlace(unit);
    for (double share : CavityShape.of(log.sites(unit))) {
      // Wherever a cavity was, however shallow, there is fresh bone at its surface.
      double reach = Math.sqrt(share);
      double left = side[place] * (1 - dug * reach);
      side[place++] = (float) (left + (1 - left) * laid * reach);
    }
  }

  /** How much of what its cavity will reach a unit has reached, some years after its start. */
  private double dug(double time) {
    return Math.min(1, time / timing.resorption());
  }

  /** How much fresh bone there is in its cavity: it grows while cells build, and then matures. */
  private double laid(double time) {
    double building = time - timing.resorption() - timing.reversal();
    double since = (time - timing.whole()) / parameters.maturingTime().value();
    if (building <= 0 || since >= 1) {
      return 0;
    }
    return since <= 0 ? Math.min(1, building / timing.formation()) : (1 - since) * (1 - since);
  }
}
