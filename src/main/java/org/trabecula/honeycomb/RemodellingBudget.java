// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.remodelling.Life.POINTS_PER_YEAR;

import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

/**
 * What the model lets the units remove and build in each month.
 *
 * <p>Months count from a running-in before the life's first age, in which its first point is held,
 * so that at the first age units are found in all their phases. Volumes are in µm³.
 */
final class RemodellingBudget {
  private final Life life;
  private final UnitTiming timing;
  private final double rimFormation;
  private final double youngVolume;
  private final int runIn;

  /**
   * The budget of a life.
   *
   * @param youngVolume the honeycomb's volume where the model's is 1, µm³
   */
  RemodellingBudget(Life life, WorkParameters work, double youngVolume) {
    this.life = life;
    timing = work.timing();
    rimFormation = work.rimFormation().value();
    this.youngVolume = youngVolume;
    runIn = timing.months() + 1;
  }

  /** How long the units take that spend it. */
  UnitTiming timing() {
    return timing;
  }

  double youngVolume() {
    return youngVolume;
  }

  /** Months before the life's first age. */
  int runIn() {
    return runIn;
  }

  /** Number of months, the running-in included. */
  int months() {
    return runIn + life.points().size() - 1;
  }

  /** The age at which a month begins, years. */
  double age(int month) {
    return life.firstAge() + (month - runIn) / (double) POINTS_PER_YEAR;
  }

  double erosionDepth(int month) {
    return point(month).erosionDepth();
  }

  /** The model's volume when a month begins. */
  double volume(int month) {
    return youngVolume * point(month).trabecularVolume();
  }

  /** The share of struts that the model has had cut by the end of a month, 0 to 1. */
  double cutShare(int month) {
    return point(month + 1).scaffoldCut();
  }

  /** What is removed in a month. */
  double resorbed(int month) {
    return perMonth(resorbed(point(month)), resorbed(point(month + 1)));
  }

  /** What is laid on resting surface in a month. */
  double rested(int month) {
    return perMonth(rested(point(month)), rested(point(month + 1)));
  }

  /**
   * What is built into cavities a month, at the time when the units that start in this month build.
   *
   * <p>The model's building cells follow its removing cells with a delay; so do a unit's. Its
   * refill is therefore read at the middle of its own formation.
   */
  double refilled(int month) {
    double delay = timing.whole() - timing.formation() / 2;
    double later = age(month) + 0.5 / POINTS_PER_YEAR + delay;
    return youngVolume * life.value(this::refilled, later) / POINTS_PER_YEAR;
  }

  private double perMonth(double first, double last) {
    return youngVolume * (first + last) / 2 / POINTS_PER_YEAR;
  }

  private LifePoint point(int month) {
    int index = Math.max(0, Math.min(life.points().size() - 1, month - runIn));
    return life.points().get(index);
  }

  private static double resorbed(LifePoint point) {
    return point.resorption() * point.trabecularVolume();
  }

  private double rested(LifePoint point) {
    return point.formation() * restingShare(point) * point.trabecularVolume();
  }

  private double refilled(LifePoint point) {
    return point.formation() * (1 - restingShare(point)) * point.trabecularVolume();
  }

  /** Share of the formation that is laid on whole surfaces; 0 in health, where units balance. */
  private double restingShare(LifePoint point) {
    return Math.max(0, point.restingFormation() - rimFormation) / (1 - rimFormation);
  }
}
