// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The mechanical load that bone cells feel: they notice a change within weeks, answer most to what
 * is new, and become used to it.
 */
final class FeltLoad {
  private static final double SAME = 1e-9;

  private final double noticeTime;
  private final double usedToTime;
  private final double newLoad;
  private double noticed;
  private double usual;

  FeltLoad(LifestyleParameters parameters, double load) {
    noticeTime = parameters.feltTime().value();
    usedToTime = parameters.usedToTime().value();
    newLoad = parameters.newLoad().value();
    noticed = load;
    usual = load;
  }

  /** As bone feels it, everyday life = 1. */
  double felt() {
    return noticed == usual ? noticed : noticed * Math.pow(noticed / usual, newLoad);
  }

  /** Lets a load act for a while, in years. */
  void bear(double present, double years) {
    noticed = nearer(noticed, present, years / noticeTime);
    usual = nearer(usual, present, years / usedToTime);
  }

  private static double nearer(double now, double present, double times) {
    double next = present + (now - present) * Math.exp(-times);
    return Math.abs(next - present) < SAME ? present : next;
  }
}
