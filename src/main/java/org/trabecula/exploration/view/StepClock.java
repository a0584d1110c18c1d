// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

/** Tells when the next step is due, where time passes in steps with a rest after each. */
final class StepClock {
  /** How long a picture stands before the next step, seconds. */
  static final double REST = 1.5;

  private double rested = REST;

  /** Has the next step come at once: whoever presses Play sees that something happens. */
  void restart() {
    rested = REST;
  }

  /** Whether a step is due when some more seconds have passed. */
  boolean isDue(double seconds) {
    rested += seconds;
    if (rested < REST) {
      return false;
    }
    rested -= REST;
    return true;
  }
}
