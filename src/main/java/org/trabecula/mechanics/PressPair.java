// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.scenario.Ages;

/**
 * Two bones that were pressed to collapse, to be looked at side by side.
 *
 * @param pairing why these two
 * @param left the one that the other is compared with
 * @param right the other
 * @param volume bone of the right one as a share of that of the left one; of a life, as a scanner
 *     counts it
 */
public record PressPair(Pairing pairing, PressedBone left, PressedBone right, double volume) {
  /** Room beyond the last collapse, as a share of the way to it. */
  private static final double BEYOND = 0.08;

  /** How far the press goes where neither bone bears anything, mm. */
  private static final double NOWHERE = 0.01;

  /** Which struts are cut. */
  private static final long SEED = 1;

  /**
   * Presses two bones of a life; empty if that was given up meanwhile.
   *
   * @param age years, for the bone of now
   * @param progress told the share that is done
   */
  public static Optional<PressPair> of(
      HoneycombLife life,
      double age,
      Pairing pairing,
      PressParameters parameters,
      DoubleConsumer progress,
      BooleanSupplier givenUp) {
    HoneycombState young = life.at(Ages.YOUNG);
    double share = parameters.thinnedShare().value();
    boolean lived = pairing == Pairing.THEN_AND_NOW;
    HoneycombState left = lived ? young : BoneLoss.thinned(young, share);
    HoneycombState right = lived ? life.at(age) : BoneLoss.cut(young, share, SEED);
    progress.accept(0);
    Optional<PressedBone> first = PressedBone.of(left, parameters.tissue(), givenUp);
    progress.accept(0.5);
    return first.flatMap(
        pressed ->
            PressedBone.of(right, parameters.tissue(), givenUp)
                .map(
                    other ->
                        new PressPair(
                            pairing, pressed, other, volume(pressed, other, lived, life, age))));
  }

  private static double volume(
      PressedBone first, PressedBone second, boolean lived, HoneycombLife life, double age) {
    if (!first.isComparable()) {
      return 0;
    }
    return lived
        ? PressComparison.scannedVolume(life, age)
        : second.state().boneVolume() / first.state().boneVolume();
  }

  /** How far the press goes: a little beyond the later collapse, mm. */
  public double reach() {
    double collapse = Math.max(left.curve().collapse(), right.curve().collapse());
    return collapse > 0 ? (1 + BEYOND) * collapse : NOWHERE;
  }

  /** Whether the left bone is enough to be compared with; all shares are 0 where it is not. */
  public boolean isComparable() {
    return left.isComparable();
  }

  /** Strength of the right bone as a share of that of the left one. */
  public double strength() {
    return ratio(right.curve().strength(), left.curve().strength());
  }

  /** A load in N as a share of the most that the left bone bears. */
  public double share(double load) {
    return ratio(load, left.curve().strength());
  }

  private double ratio(double one, double other) {
    return isComparable() ? one / other : 0;
  }
}
