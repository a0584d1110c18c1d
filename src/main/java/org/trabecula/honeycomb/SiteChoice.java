// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import java.util.List;

/**
 * Where units may start: on any strut in proportion to its length, likelier across the load (alias
 * method of Walker, so that a choice takes the same short time for any number of struts).
 */
final class SiteChoice {
  private final double[] keep;
  private final int[] alias;
  private final double[] refillFactor;

  SiteChoice(TrabecularLattice lattice, WorkParameters work) {
    List<Strut> struts = lattice.struts();
    double[] weights =
        struts.stream()
            .mapToDouble(
                strut -> strut.length() * (1 + work.choiceBias().value() * (1 - work.load(strut))))
            .toArray();
    keep = new double[weights.length];
    alias = new int[weights.length];
    fill(weights);
    double mean = meanLoad(struts, weights, work);
    refillFactor =
        struts.stream()
            .mapToDouble(strut -> 1 + work.refillBias().value() * (work.load(strut) - mean))
            .toArray();
  }

  /** A strut, for 32 random bits that choose a column and 32 that choose within it. */
  int strut(long bits) {
    int column = (int) (((bits >>> 32) * keep.length) >>> 32);
    double within = (bits & 0xFFFFFFFFL) * 0x1.0p-32;
    return within < keep[column] ? column : alias[column];
  }

  /** How completely units on a strut refill relative to the mean of all units. */
  double refillFactor(int strut) {
    return refillFactor[strut];
  }

  private static double meanLoad(List<Strut> struts, double[] weights, WorkParameters work) {
    double sum = 0;
    double total = 0;
    for (Strut strut : struts) {
      sum += weights[strut.index()] * work.load(strut);
      total += weights[strut.index()];
    }
    return sum / total;
  }

  private void fill(double[] weights) {
    int[] small = new int[weights.length];
    int[] large = new int[weights.length];
    int smalls = 0;
    int larges = 0;
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double[] share = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      share[i] = weights[i] * weights.length / total;
      keep[i] = 1;
      if (share[i] < 1) {
        small[smalls++] = i;
      } else {
        large[larges++] = i;
      }
    }
    while (smalls > 0 && larges > 0) {
      int poor = small[--smalls];
      int rich = large[larges - 1];
      keep[poor] = share[poor];
      alias[poor] = rich;
      share[rich] -= 1 - share[poor];
      if (share[rich] < 1) {
        larges--;
        small[smalls++] = rich;
      }
    }
  }
}
