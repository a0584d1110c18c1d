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

  /**
   * All calcium that flows on such a day.
   *
   * @param eaten with food and drink, mg/day
   * @param removedSpongy spongy bone that is removed, young adult bone = 1, 1/year
   * @param removedCompact compact bone that is removed, 1/year
   */
  CalciumFlows flows(
      double eaten, CalciumState state, double removedSpongy, double removedCompact) {
    double removed = trabecularShare * removedSpongy + (1 - trabecularShare) * removedCompact;
    // Bone takes what the others leave. That is what it was seen to take, but where hormones are
    // at their limits and the day does not balance: then bone goes without.
    double left = state.absorbed() - state.urine() - state.otherLoss();
    double fromBone = Math.max(-left, skeleton / DAYS_PER_YEAR * removed);
    return new CalciumFlows(
        eaten, state.absorbed(), fromBone, fromBone + left, state.urine(), state.otherLoss());
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
