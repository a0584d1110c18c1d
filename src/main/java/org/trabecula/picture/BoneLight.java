// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * How bright bone is that faces a direction, with the light at the upper left: a table over the two
 * components of the surface's normal that lie in the picture.
 */
final class BoneLight {

  private static final int SIZE = 128;

  private static final float HALF = (SIZE - 1) / 2f;

  /** Added to a small number, it leaves the nearest whole number in the lowest bits. */
  private static final float WHOLE = 1 << 23;

  // The light's direction, x to the right, y down, z to the viewer; and the direction halfway to
  // him.
  private static final double[] LIGHT = unit(-0.48, -0.62, 0.56);
  private static final double[] HALFWAY = unit(LIGHT[0], LIGHT[1], LIGHT[2] + 1);

  private final int[] table = new int[SIZE * SIZE];

  BoneLight(BoneTheme.Tone tone) {
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        table[row * SIZE + column] = colour(tone, column / HALF - 1, row / HALF - 1);
      }
    }
  }

  /** Where in the table a component of the normal stands, -1 to 1, as {@link #colour} takes it. */
  static float place(float component) {
    return Math.min(SIZE - 1f, Math.max(0f, component * HALF + HALF)) + WHOLE;
  }

  /** The colour where the normal has the components that stand at those places. */
  int colour(float placeX, float placeY) {
    int column = Float.floatToRawIntBits(placeX) & (SIZE - 1);
    int row = Float.floatToRawIntBits(placeY) & (SIZE - 1);
    return table[row * SIZE + column];
  }

  private static int colour(BoneTheme.Tone tone, double x, double y) {
    double length = Math.sqrt(x * x + y * y);
    double flat = Math.min(1, length);
    double shrink = flat > 0 ? flat / length : 1;
    double nx = x * shrink;
    double ny = y * shrink;
    double nz = Math.sqrt(Math.max(0, 1 - flat * flat));
    double lit = nx * LIGHT[0] + ny * LIGHT[1] + nz * LIGHT[2];
    // Light that creeps round the edge keeps the dark side from turning black.
    double soft = Math.max(0, (lit + 0.22) / 1.22);
    double open = 0.58 + 0.42 * nz;
    double brightness = soft * open;
    double mirrored = Math.max(0, nx * HALFWAY[0] + ny * HALFWAY[1] + nz * HALFWAY[2]);
    int matt =
        brightness < 0.5
            ? Argb.mix(tone.shade(), tone.body(), brightness / 0.5)
            : Argb.mix(tone.body(), tone.light(), (brightness - 0.5) / 0.5);
    return Argb.mix(matt, tone.shine(), 0.8 * gloss(mirrored));
  }

  /** The twenty-fourth power: a small bright spot. */
  private static double gloss(double mirrored) {
    double second = mirrored * mirrored;
    double fourth = second * second;
    double eighth = fourth * fourth;
    return eighth * eighth * eighth;
  }

  private static double[] unit(double x, double y, double z) {
    double length = Math.sqrt(x * x + y * y + z * z);
    return new double[] {x / length, y / length, z / length};
  }
}
