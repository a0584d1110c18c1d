// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How dense the spine of a life is at an age.
 *
 * @param shareOfPeak the bone there is, as a share of this life's own peak
 * @param tScore SD from the young reference; empty where T-scores do not apply
 * @param zScore SD from an ordinary life of the same sex and age
 */
public record DensityReading(double shareOfPeak, OptionalDouble tScore, double zScore) {

  /** The name of the T-score, where T-scores apply. */
  public Optional<DensityCategory> category() {
    return tScore.isPresent()
        ? Optional.of(DensityCategory.of(tScore.getAsDouble()))
        : Optional.empty();
  }

  /** Whether the density is called low or osteoporosis. */
  public boolean isLow() {
    return category().filter(category -> category != DensityCategory.NORMAL).isPresent();
  }
}
