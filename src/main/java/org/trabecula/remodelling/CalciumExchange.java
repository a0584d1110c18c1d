// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** The calcium that passes between bone and blood as bone is lost or gained. */
final class CalciumExchange {
  private static final double DAYS_PER_YEAR = 365.25;

  private final double skeleton;
  private final double trabecularShare;
  private double trabecularBefore;
  private double corticalBefore;
  private double release;

  CalciumExchange(CalciumParameters parameters) {
    skeleton = parameters.skeletonCalcium().value();
    trabecularShare = parameters.trabecularShare().value();
  }

  /** Remembers the bone before a step of time. */
  void before(RemodellingState state) {
    trabecularBefore = spongy(state);
    corticalBefore = compact(state);
  }

  /**
   * Takes note of the bone after it.
   *
   * @param time length of the step, years
   */
  void after(RemodellingState state, double time) {
    double gained =
        trabecularShare * (spongy(state) - trabecularBefore)
            + (1 - trabecularShare) * (compact(state) - corticalBefore);
    release = -skeleton / DAYS_PER_YEAR * gained / time;
  }

  private static double spongy(RemodellingState state) {
    return (state.spineSpongy.volume + state.hipSpongy.volume) / 2;
  }

  private static double compact(RemodellingState state) {
    return (state.spineCompact.volume + state.hipCompact.volume) / 2;
  }

  /** Calcium that bone gave (took, if negative) in the last step, mg/day. */
  double release() {
    return release;
  }
}
