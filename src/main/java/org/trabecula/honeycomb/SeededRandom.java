// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * Random numbers that are the same on every machine: the published SplitMix64 generator (Steele,
 * Lea and Flood 2014) with {@link StrictMath}, because a library's generator may change between
 * versions.
 */
public final class SeededRandom {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final double TO_UNIT = 0x1.0p-53;

  private long state;

  SeededRandom(long seed) {
    state = seed;
  }

  /** An independent sequence: the same seed with another stream gives other numbers. */
  public static SeededRandom of(long seed, long stream) {
    return new SeededRandom(mix(mix(seed + GOLDEN_GAMMA) ^ (stream * GOLDEN_GAMMA)));
  }

  /** The next 64 random bits. */
  long nextLong() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** Uniform in [0, 1). */
  public double nextDouble() {
    return (nextLong() >>> 11) * TO_UNIT;
  }

  /** Uniform in [from, to). */
  double nextDouble(double from, double to) {
    return from + (to - from) * nextDouble();
  }

  /** Uniform in 0 … bound − 1; the bias of bounds that are no power of two is below 1e-9. */
  public int nextInt(int bound) {
    return (int) (((nextLong() >>> 32) * bound) >>> 32);
  }

  /** Normal, mean 0 and standard deviation 1 (polar method). */
  double nextGaussian() {
    double x;
    double square;
    do {
      x = nextDouble(-1, 1);
      double y = nextDouble(-1, 1);
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
