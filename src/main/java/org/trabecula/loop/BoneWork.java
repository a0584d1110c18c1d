// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import org.trabecula.balance.BoneBank;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

/**
 * What cells have dug out and filled since some age, in parts of the trabecular bone that was there
 * then: 100 parts less what was dug out and with what was filled are what is left.
 *
 * @param dug by removing cells, parts of 100
 * @param filled by building cells, parts of 100
 */
public record BoneWork(double dug, double filled) {
  /** The trabecular bone at the start. */
  public static final double START = 100;

  /** The work in a life between two ages, years. */
  public static BoneWork between(Life life, double from, double to) {
    if (!(to > from)) {
      return new BoneWork(0, 0);
    }
    BoneBank bank = BoneBank.between(life, from, to);
    double before = life.value(LifePoint::trabecularVolume, from);
    double parts = START * life.peak(LifePoint::trabecularVolume) / before / BoneBank.PEAK;
    double scale = parts * (to - from);
    return new BoneWork(scale * bank.takenOut(), scale * bank.paidIn());
  }

  /** What is left, parts of 100. */
  public double left() {
    return START - dug + filled;
  }

  /** The same in whole parts that still add up. */
  public BoneWork rounded() {
    double whole = Math.rint(dug);
    return new BoneWork(whole, Math.rint(left()) - START + whole);
  }
}
