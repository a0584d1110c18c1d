// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.trabecula.balance.BoneBank;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

/**
 * Why a life loses or gains bone: its drivers, ranked by what each changes.
 *
 * <p>The change is the difference between the lived life and the same life without the driver. As
 * bone that was lost cannot be lost again, an old harm may change this year's balance no more; what
 * it took before is told then.
 */
public final class CausalChain {
  private static final Comparator<Cause> LARGEST_FIRST =
      Comparator.comparingDouble(Cause::weightThisYear)
          .thenComparingDouble(cause -> Math.abs(cause.soFar()))
          .reversed();

  private final Counterfactuals lives;

  /** The chain of a life. */
  public CausalChain(Counterfactuals lives) {
    this.lives = lives;
  }

  /** What matters at an age, the largest change of this year first. */
  public List<Cause> at(double age) {
    return lives.without().entrySet().stream()
        .map(entry -> cause(entry, age))
        .filter(Cause::matters)
        .sorted(LARGEST_FIRST)
        .toList();
  }

  private Cause cause(Map.Entry<Driver, Life> entry, double age) {
    Life lived = lives.lived();
    Life without = entry.getValue();
    double scale = BoneBank.PEAK / lived.peak(LifePoint::trabecularVolume);
    double from = Math.max(lived.firstAge(), age - 1);
    double soFar = scale * difference(lived, without, age);
    double before = scale * difference(lived, without, from);
    double years = age - from;
    double yearly = years > 0 ? (soFar - before) / years : 0;
    boolean acting = entry.getKey().actsAt(lives.taken(), age);
    return new Cause(entry.getKey(), acting, yearly, soFar);
  }

  private static double difference(Life lived, Life without, double age) {
    return lived.value(LifePoint::trabecularVolume, age)
        - without.value(LifePoint::trabecularVolume, age);
  }
}
