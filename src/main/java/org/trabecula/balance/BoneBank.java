// SPDX-License-Identifier: MIT
package org.trabecula.balance;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import org.trabecula.density.ShareOfPeak;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

/**
 * What was paid into the trabecular bone of a life and taken out of it over the last twelve months.
 *
 * <p>All in thousandths of this life's own peak of trabecular bone.
 *
 * @param paidIn formed, thousandths of the peak a year
 * @param takenOut removed, thousandths of the peak a year
 * @param balance what there is now, thousandths of the peak
 */
public record BoneBank(double paidIn, double takenOut, double balance) {
  /** The balance at the peak. */
  public static final double PEAK = 1000;

  /** The bank of a life at an age. Before the first birthday of a simulation, of what there is. */
  public static BoneBank at(Life life, double age) {
    double to = Math.max(age, life.firstAge() + 1.0 / Life.POINTS_PER_YEAR);
    BoneBank year = between(life, Math.max(life.firstAge(), to - 1), to);
    double present = PEAK * ShareOfPeak.ofSpongyBone(life, age);
    return new BoneBank(year.paidIn(), year.takenOut(), present);
  }

  /**
   * The mean of what was paid in and taken out between two ages, a year, and the balance at the
   * later one.
   */
  public static BoneBank between(Life life, double from, double to) {
    double scale = PEAK / life.peak(LifePoint::trabecularVolume);
    double formed = scale * mean(life, p -> p.formation() * p.trabecularVolume(), from, to);
    double removed = scale * mean(life, p -> p.resorption() * p.trabecularVolume(), from, to);
    double then = life.value(LifePoint::trabecularVolume, from);
    double now = life.value(LifePoint::trabecularVolume, to);
    // Monthly points do not hold what happens within a month; the books are made to agree by
    // sharing out what is missing.
    double missing = scale * (now - then) / (to - from) - (formed - removed);
    return new BoneBank(formed + missing / 2, removed - missing / 2, scale * now);
  }

  /** The age at which a life has most trabecular bone, years. */
  public static double peakAge(Life life) {
    return life.points().stream()
        .max(Comparator.comparingDouble(LifePoint::trabecularVolume))
        .orElseThrow()
        .age();
  }

  /** Gain, or loss where negative, thousandths of the peak a year. */
  public double net() {
    return paidIn - takenOut;
  }

  /** What is missing to the peak, thousandths of the peak. */
  public double belowPeak() {
    return PEAK - balance;
  }

  /** The same in whole thousandths that still add up. */
  public BoneBank rounded() {
    double in = Math.rint(paidIn);
    return new BoneBank(in, in - Math.rint(net()), Math.rint(balance));
  }

  /** The mean of a yearly rate, by the trapezium rule over the months. */
  private static double mean(Life life, ToDoubleFunction<LifePoint> rate, double from, double to) {
    int months = Math.max(1, (int) Math.round((to - from) * Life.POINTS_PER_YEAR));
    double sum = (life.value(rate, from) + life.value(rate, to)) / 2;
    for (int month = 1; month < months; month++) {
      sum += life.value(rate, from + month * (to - from) / months);
    }
    return sum / months;
  }
}
