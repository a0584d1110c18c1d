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
    trabecularBefore = trabecular(state);
    corticalBefore = cortical(state);
  }

  /**
   * Takes note of the bone after it.
   *
   * @param time length of the step, years
   */
  void after(RemodellingState state, double time) {
    double gained =
        trabecularShare * (trabecular(state) - trabecularBefore)
            + (1 - trabecularShare) * (cortical(state) - corticalBefore);
    release = -skeleton / DAYS_PER_YEAR * gained / time;
  }

  /**
   * All calcium that flows on such a day.
   *
   * @param eaten with food and drink, mg/day
   * @param removedTrabecular trabecular bone that is removed, young adult bone = 1, 1/year
   * @param removedCortical cortical bone that is removed, 1/year
   */
  CalciumFlows flows(
      double eaten, CalciumState state, double removedTrabecular, double removedCortical) {
    double removed = trabecularShare * removedTrabecular + (1 - trabecularShare) * removedCortical;
    // Bone takes what the others leave. That is what it was seen to take, but where hormones are
    // at their limits and the day does not balance: then bone goes without.
    double left = state.absorbed() - state.urine() - state.otherLoss();
    double fromBone = Math.max(-left, skeleton / DAYS_PER_YEAR * removed);
    return new CalciumFlows(
        eaten, state.absorbed(), fromBone, fromBone + left, state.urine(), state.otherLoss());
  }

  private static double trabecular(RemodellingState state) {
    return (state.spineTrabecular.volume + state.hipTrabecular.volume) / 2;
  }

  private static double cortical(RemodellingState state) {
    return (state.spineCortical.volume + state.hipCortical.volume) / 2;
  }

  /** Calcium that bone gave (took, if negative) in the last step, mg/day. */
  double release() {
    return release;
  }
}
