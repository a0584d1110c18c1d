// SPDX-License-Identifier: MIT
package org.trabecula.moved;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * From which change on something is said to have moved, and how far.
 *
 * @param smallest that is told, as a share
 * @param clear from which on it is called clear, as a share
 * @param much from which on it is called much, as a share
 * @param passing how many times as strong a change must be at another age for that to be told
 * @param apart time between two ages that are told apart, years
 */
public record MovedBorders(
    Parameter smallest, Parameter clear, Parameter much, Parameter passing, Parameter apart) {

  /** Reads the program's own borders. */
  public static MovedBorders read(AssetReader assets) {
    return assets.json("parameters/moved.json", MovedBorders.class);
  }

  /** Whether a change, as a share, is told. */
  boolean isTold(double change) {
    return Math.abs(change) >= smallest.value();
  }

  /** What a change, as a share, is called. */
  MovedTerm.Size size(double change) {
    double share = Math.abs(change);
    if (share < clear.value()) {
      return MovedTerm.Size.A_LITTLE;
    }
    return share < much.value() ? MovedTerm.Size.CLEARLY : MovedTerm.Size.MUCH;
  }
}
