// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * How deep cavities are relative to their mean: lognormal without the deepest, drawn from evenly
 * spaced quantiles.
 *
 * <p>A table is fast and the same on every machine.
 */
final class CavityDepths {
  /** Bits of a random number that choose a quantile. */
  static final int BITS = 12;

  private static final int QUANTILES = 1 << BITS;

  /** Farther from the mean than so many standard deviations nothing is drawn. */
  private static final double END = 8;

  private final double[] relative = new double[QUANTILES];

  CavityDepths(double variation, double deepest) {
    double spread = StrictMath.sqrt(StrictMath.log1p(variation * variation));
    double kept = normalShare((StrictMath.log(deepest) + spread * spread / 2) / spread);
    double sum = 0;
    for (int i = 0; i < QUANTILES; i++) {
      relative[i] = StrictMath.exp(spread * normalQuantile(kept * (i + 0.5) / QUANTILES));
      sum += relative[i];
    }
    for (int i = 0; i < QUANTILES; i++) {
      relative[i] *= QUANTILES / sum;
    }
  }

  /** Depth relative to the mean, for {@link #BITS} random bits. */
  double relative(int bits) {
    return relative[bits];
  }

  /** The standard normal quantile by bisection of its distribution function. */
  private static double normalQuantile(double share) {
    double low = -END;
    double high = END;
    for (int i = 0; i < 50; i++) {
      double middle = (low + high) / 2;
      if (normalShare(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The normal distribution function by its power series around 0; beyond the ends 0 or 1. */
  private static double normalShare(double x) {
    if (Math.abs(x) >= END) {
      return x < 0 ? 0 : 1;
    }
    double term = x;
    double sum = x;
    for (int n = 1; Math.abs(term) > 1e-17; n++) {
      term *= x * x / (2 * n + 1);
      sum += term;
    }
    return 0.5 + sum * StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * StrictMath.PI);
  }
}
