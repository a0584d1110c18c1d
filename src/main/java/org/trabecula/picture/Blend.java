// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * The rule by which struts melt into each other.
 *
 * <p>A strut of half-thickness r gives a point at distance d from its middle the share exp((r - d)
 * / k); bone is where the shares add up to 1 or more. The width k decides how softly joints swell.
 */
final class Blend {

  /** The blending width k, µm. */
  static final double WIDTH = 26;

  /** How far from its centre line a strut can have a share, µm. */
  static final double REACH = 230;

  /** The greatest depth of bone on one side of a centre line that is drawn, µm. */
  static final double DEEPEST = 190;

  /** What every point has without any strut: its depth is then 5 k below the surface of bone. */
  static final float NOTHING = (float) Math.exp(-5);

  private static final int MANTISSA_BITS = 11;
  private static final float[] LOGARITHM = logarithms();

  private Blend() {}

  private static float[] logarithms() {
    int size = 1 << MANTISSA_BITS;
    float[] table = new float[size];
    for (int i = 0; i < size; i++) {
      table[i] = (float) Math.log1p((i + 0.5) / size);
    }
    return table;
  }

  /** The natural logarithm of a positive number, to 0.0003. */
  static float log(float value) {
    int bits = Float.floatToRawIntBits(value);
    int exponent = (bits >>> 23) - 127;
    int mantissa = (bits >>> (23 - MANTISSA_BITS)) & ((1 << MANTISSA_BITS) - 1);
    return exponent * 0.6931472f + LOGARITHM[mantissa];
  }
}
