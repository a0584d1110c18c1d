// SPDX-License-Identifier: MIT
package org.trabecula.cause;

/**
 * What one driver does to the trabecular bone of a life at an age.
 *
 * @param driver which
 * @param acting whether it acts at this age; if not, it did before
 * @param yearly by how much it changes the balance of the last twelve months, thousandths of the
 *     life's peak a year; negative is loss
 * @param soFar by how much it has changed the trabecular bone until now, thousandths of the peak
 */
public record Cause(Driver driver, boolean acting, double yearly, double soFar) {
  /** Thousandths a year below which a change cannot be told from none. */
  static final double SMALLEST_YEARLY = 0.5;

  /** Thousandths below which a change so far is not worth a line. */
  static final double SMALLEST_SO_FAR = 5;

  /** How a driver and its effect stand in time. */
  public enum Phase {
    /** It changes this year's balance in its own direction. */
    AT_WORK,
    /** It is still there, but what it changes, it changed before. */
    DONE,
    /** It is over, and what it changed goes back. */
    GOING_BACK,
    /** It is over, and what it changed stays. */
    LASTING
  }

  /** How the driver and its effect stand in time. */
  public Phase phase() {
    boolean noticeable = Math.abs(yearly) >= SMALLEST_YEARLY;
    boolean onward = yearly * direction() > 0;
    if (noticeable && onward) {
      return Phase.AT_WORK;
    }
    if (acting) {
      return Phase.DONE;
    }
    return noticeable ? Phase.GOING_BACK : Phase.LASTING;
  }

  /**
   * Whether it changes bone enough to be named.
   *
   * <p>Where other things end or begin, a harm can for a while go with a gain: quick turnover also
   * fills up quickly after bed rest. That is not told as what the harm does.
   */
  public boolean matters() {
    return switch (phase()) {
      case AT_WORK, GOING_BACK -> true;
      case DONE -> soFar * direction() >= SMALLEST_SO_FAR;
      case LASTING -> Math.abs(soFar) >= SMALLEST_SO_FAR;
    };
  }

  /** The change that is told: this year's while there is one, else what it has come to. */
  public double told() {
    return weightThisYear() > 0 ? yearly : soFar;
  }

  /** The size by which causes are ranked: what counts this year, thousandths a year. */
  double weightThisYear() {
    return phase() == Phase.AT_WORK || phase() == Phase.GOING_BACK ? Math.abs(yearly) : 0;
  }

  private double direction() {
    return switch (driver.role()) {
      case CAUSE, RISK_FACTOR -> -1;
      case HELP -> 1;
      case OTHER -> Math.signum(soFar);
    };
  }
}
